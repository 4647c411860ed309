namespace ReportGen.Reporting;

/// <summary>Where and in which forms a report is written.</summary>
public sealed record OutputRequest
{
    /// <summary>The file, or a folder that exists or ends with /; <c>-</c> is the standard output; null is beside the records.</summary>
    public string? Path { get; init; }

    /// <summary><see cref="Path"/> is a folder, to be made where it does not exist.</summary>
    public bool IsFolder { get; init; }

    /// <summary>docx, md, html.</summary>
    public required IReadOnlyList<string> Formats { get; init; }

    /// <summary>A document that people edited is written over.</summary>
    public bool Force { get; init; }

    /// <summary>Whoever asks knows no options of a command line: what is in the way is told with what can be done in the folder.</summary>
    public bool IsOfDesk { get; init; }
}
