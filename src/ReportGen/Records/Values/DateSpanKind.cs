namespace ReportGen.Records;

/// <summary>How people name a span of days.</summary>
public enum DateSpanKind
{
    Day,

    /// <summary>上旬, 中旬, 下旬.</summary>
    TenDays,

    /// <summary>5月初, 5月底.</summary>
    PartOfMonth,
    Month,
    Quarter,
    Half,

    /// <summary>2024年初, 2024年底.</summary>
    PartOfYear,
    Season,
    Year,

    /// <summary>From one of these to another.</summary>
    Range,
}
