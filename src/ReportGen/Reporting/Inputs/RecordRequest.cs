namespace ReportGen.Reporting;

/// <summary>Which records a run is about. Paths are as the caller wrote them.</summary>
public sealed record RecordRequest
{
    /// <summary>Record files and folders of them; <c>-</c> is the standard input.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>What to cut from the files; null is all that they cover together.</summary>
    public AskedPeriod? Period { get; init; }

    /// <summary>The file of the year before, for comparisons; null looks for it beside the input.</summary>
    public string? Previous { get; init; }
}
