namespace ReportGen.Reporting;

/// <summary>A number at one place of a document.</summary>
/// <param name="Figure">The number, with all that it rests on.</param>
/// <param name="Chapter">The chapter it stands in, with its numeral; empty before the first.</param>
/// <param name="Sentence">The sentence round it, the figure in 【 】; in a table or chart the row and the column.</param>
/// <param name="Text">What is printed.</param>
internal sealed record PrintedPlace(TracedFigure Figure, string Chapter, string Sentence, string Text);
