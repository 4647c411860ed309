using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>Which report to make of which records. Paths are as the caller wrote them.</summary>
public sealed record ReportRequest
{
    public required RecordRequest Records { get; init; }

    /// <summary>The kind of report; null follows from the records and their period.</summary>
    public EnumValue? Kind { get; init; }

    /// <summary>A template: a file of the caller's own, or the name of a report's template (annual, 年度, word/annual); null is the one of the kind.</summary>
    public string? Template { get; init; }

    /// <summary>A page style of the caller's own; null is that of the settings, else GB/T 9704.</summary>
    public string? Style { get; init; }

    /// <summary>Missing texts are commented on in the document.</summary>
    public bool Draft { get; init; }

    /// <summary>The sheet of figures for the one who signs is made as well.</summary>
    public bool CheckSheet { get; init; }

    /// <summary>A finding of this severity or above stops the report.</summary>
    public Severity FailOn { get; init; } = Severity.Error;
}
