namespace ReportGen.Templating.Syntax;

/// <summary>Where an expression stands, as far as it matters for what belongs to it.</summary>
internal readonly record struct ParseContext
{
    /// <summary>In the arguments of a call without parentheses: names are not called, what follows is the next argument.</summary>
    public bool IsArgument { get; init; }

    /// <summary>The list of a loop: limit, offset and reversed are the loop's.</summary>
    public bool IsLoopList { get; init; }

    /// <summary>Between <c>?</c> and <c>:</c>, where a colon does not make a named argument.</summary>
    public bool IsThen { get; init; }
}
