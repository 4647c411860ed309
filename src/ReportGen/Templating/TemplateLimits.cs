namespace ReportGen.Templating;

/// <summary>
/// How much a rendering may do. Going over a limit is an error, never a cut text. The defaults are those of the language; <see cref="Generous"/>
/// suits reports of thousands of records. No limit is a clock: the same input always ends the same way.
/// </summary>
public sealed record TemplateLimits
{
    public static TemplateLimits Default { get; } = new();

    public static TemplateLimits Generous { get; } = new() { LoopSteps = 5_000_000, OutputLength = 64 << 20, TextLength = 16 << 20, TextTotal = 1L << 30, ListLength = 5_000_000, TotalSteps = 500_000_000 };

    /// <summary>Steps of one outermost loop together with everything nested in it.</summary>
    public int LoopSteps { get; init; } = 1000;

    /// <summary>All work of a rendering: statements, calls, items that built-ins touch.</summary>
    public long TotalSteps { get; init; } = 50_000_000;

    /// <summary>Depth of calls and includes.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Characters of the whole output.</summary>
    public int OutputLength { get; init; } = 1 << 20;

    /// <summary>Characters of one text.</summary>
    public int TextLength { get; init; } = 1 << 20;

    /// <summary>Characters of all texts that are made, together; bounds the memory of a rendering.</summary>
    public long TextTotal { get; init; } = 1L << 29;

    /// <summary>Items of a list that is made of two or repeated.</summary>
    public int ListLength { get; init; } = 1_000_000;

    /// <summary>Nesting of lists and objects that are printed.</summary>
    public int PrintDepth { get; init; } = 20;

    /// <summary>How long one regular expression may search; the only limit in seconds, for the matcher offers no other.</summary>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
