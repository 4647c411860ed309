namespace ReportGen.Records;

/// <summary>What a report covers.</summary>
public enum PeriodKind
{
    Year,
    Half,
    Quarter,

    /// <summary>Any days: 2021-12-01..2022-12-31.</summary>
    Range,

    /// <summary>Whole years: 2006..2010.</summary>
    Years,
}
