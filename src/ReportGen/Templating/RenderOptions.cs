using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>How a template is rendered. The defaults are the language's own rules.</summary>
public sealed record RenderOptions
{
    public static RenderOptions Default { get; } = new();

    /// <summary>Unknown names, unknown named arguments and calls that cannot exist are errors with a hint.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether printing a list or an object whole is an error: with its brackets and quotes it is nothing for a document.</summary>
    public bool RefuseWhole { get; init; }

    /// <summary>Whether the lines of a value that stands alone on an indented line are indented likewise.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>
    /// A run-time error is noted and the statement of the page that it happened in given up, so that all errors of a template come out of one run.
    /// Limits still end the rendering.
    /// </summary>
    public bool KeepGoing { get; init; }

    public TemplateLimits Limits { get; init; } = TemplateLimits.Default;

    /// <summary>Gives the text of an included template by its name, null where there is none. Templates reach nothing else.</summary>
    public Func<string, SourceText?>? LoadInclude { get; init; }

    /// <summary>Parsed includes; share one over many renderings. Each rendering has its own where none is given.</summary>
    public TemplateCache? Cache { get; init; }
}
