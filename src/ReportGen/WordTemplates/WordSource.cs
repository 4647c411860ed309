using ReportGen.Diagnostics;

namespace ReportGen.WordTemplates;

/// <summary>
/// The text of a Word template as findings point into it: a line is a paragraph with tags, in the order of the document, and its place is said in words,
/// since no one counts the lines of a page.
/// </summary>
internal sealed class WordSource(string path) : Source(path)
{
    private readonly List<(string Text, string Place)> _paragraphs = [];

    /// <summary>Takes a paragraph down; its line.</summary>
    public int Add(string text, string place)
    {
        _paragraphs.Add((text.Replace('\n', ' ').Replace('\t', ' '), place));
        return _paragraphs.Count;
    }

    public string PlaceOf(int line) => line >= 1 && line <= _paragraphs.Count ? _paragraphs[line - 1].Place : "";

    public override string Describe(int line, int column) => PlaceOf(line) is { Length: > 0 } place ? $"{Path}：{place}" : Path;

    public override string? LineText(int line) => line >= 1 && line <= _paragraphs.Count ? _paragraphs[line - 1].Text : null;

    internal override string? CellOf(int line, int column) => PlaceOf(line) is { Length: > 0 } place ? place : null;
}
