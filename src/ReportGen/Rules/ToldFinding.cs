namespace ReportGen.Rules;

/// <summary>By what two findings are one: rule, place and headline.</summary>
internal sealed record ToldFinding(string Rule, string? Source, int Line, int Column, string Headline);
