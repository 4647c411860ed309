namespace ReportGen.Templating.Syntax;

/// <summary>An argument of a call: by position, by name (<c>size: 3</c>), or a list to be spread (<c>^list</c>).</summary>
internal sealed record Argument(Expression Value, string? Name = null, int NameStart = 0, bool IsExpanded = false);
