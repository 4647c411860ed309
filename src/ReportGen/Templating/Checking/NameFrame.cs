namespace ReportGen.Templating.Checking;

/// <summary>One layer of names: a loop with its variable, the parameters of a function, or the object of <c>with</c>.</summary>
internal sealed class NameFrame
{
    /// <summary>for, while, tablerow; null where it is no loop.</summary>
    public string? Keyword { get; init; }

    public string? Variable { get; init; }

    public Shape Value { get; set; } = Shape.Any;

    public Dictionary<string, Shape>? Parameters { get; init; }

    /// <summary>The object of <c>with</c>.</summary>
    public Shape? With { get; init; }
}
