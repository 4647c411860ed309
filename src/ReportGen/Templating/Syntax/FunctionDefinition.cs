namespace ReportGen.Templating.Syntax;

/// <summary>A function as it is written. No parameter list at all is something else than an empty one.</summary>
internal sealed record FunctionDefinition(string Name, Parameter[]? Parameters, string? Rest, FunctionBody Body)
{
    public int Required { get; } = Parameters?.Count(p => !p.IsOptional) ?? 0;
}
