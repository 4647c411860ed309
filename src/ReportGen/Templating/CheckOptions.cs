using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>What a checker of templates is told beside the templates.</summary>
public sealed record CheckOptions
{
    /// <summary>The names that every template sees, where a page brings none of its own.</summary>
    public required ShapeMembers Model { get; init; }

    /// <summary>The text of an include by its name; null where there is none.</summary>
    public Func<string, SourceText?>? LoadInclude { get; init; }

    /// <summary>The names of all templates, for the nearest-name hint.</summary>
    public IEnumerable<string> Names { get; init; } = [];
}
