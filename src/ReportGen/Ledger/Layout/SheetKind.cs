namespace ReportGen.Ledger;

/// <summary>How a sheet is laid out.</summary>
internal enum SheetKind
{
    /// <summary>A label in one column, its value in the next.</summary>
    Labels,

    /// <summary>A record a row.</summary>
    Records,

    /// <summary>A record within another a row.</summary>
    SubRecords,

    /// <summary>Texts under names of the office's choice.</summary>
    Texts,

    /// <summary>Totals under the names of statistics.</summary>
    Totals,

    /// <summary>Totals, a column a year.</summary>
    Years,
}
