namespace ReportGen.Templating.Syntax;

/// <summary>Text that looks like a tag and is none.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its last brace.</param>
/// <param name="Code">What would be the code; null of braces alone.</param>
internal readonly record struct LiteralBrace(int Start, int End, string? Code);
