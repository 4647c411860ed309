namespace ReportGen.Records;

/// <summary>How a date lies to a period.</summary>
public enum Placement
{
    Inside,

    /// <summary>Over an edge of the period, its first day inside: counted, with a warning.</summary>
    StraddlesEnd,

    /// <summary>Over the first edge: its first day lies before the period; not counted.</summary>
    StraddlesStart,
    Before,
    After,
}
