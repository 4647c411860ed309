namespace ReportGen.Templating;

/// <summary>A parameter of a function; an optional one has a default.</summary>
public sealed record Parameter(string Name, bool IsOptional = false, Value Default = default);
