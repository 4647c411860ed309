namespace ReportGen.Reporting;

/// <summary>Which shipped templates to copy where.</summary>
public sealed record TemplateCopyRequest
{
    /// <summary>Words that name templates.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The folder, or for one template the file; null for the project's folder of templates.</summary>
    public string? Output { get; init; }

    /// <summary>Whether the partials that they include come along.</summary>
    public bool WithPartials { get; init; }

    public bool Force { get; init; }
}
