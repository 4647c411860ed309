namespace ReportGen.Cli.Output;

/// <summary>A table for people: a heading a column, rows of as many cells, and which columns hold figures.</summary>
internal sealed record TableText(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlySet<int> FigureColumns);
