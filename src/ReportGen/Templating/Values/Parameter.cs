namespace ReportGen.Templating;

/// <summary>A parameter of a function; an optional one has a default.</summary>
public sealed record Parameter(string Name, bool IsOptional = false, Value Default = default)
{
    /// <summary>What a function of the host takes here, besides null; a checker reports anything else.</summary>
    public ShapeKinds Takes { get; init; } = ShapeKinds.Any;
}
