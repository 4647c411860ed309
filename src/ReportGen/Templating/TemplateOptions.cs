namespace ReportGen.Templating;

/// <summary>How a template is read.</summary>
public sealed record TemplateOptions
{
    public static TemplateOptions Default { get; } = new();

    /// <summary>Reports as errors what the language lets pass but nobody means: a missing <c>}}</c> at the end, <c>elseif x</c>.</summary>
    public bool Strict { get; init; }

    /// <summary>Takes down where blocks begin and end, for who needs to know.</summary>
    public TemplateOutline? Outline { get; init; }

    /// <summary>Whether the text came from the data, so that nothing in it may become markup.</summary>
    internal bool LiteralsAreData { get; init; }
}
