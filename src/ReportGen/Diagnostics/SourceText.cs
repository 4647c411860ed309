namespace ReportGen.Diagnostics;

/// <summary>A text with its line starts. Lines end at LF, CR LF or CR; lines and columns start at 1, columns count UTF-16 units.</summary>
public sealed class SourceText(string path, string text) : Source(path)
{
    private List<int>? _lineStarts;
    private HiddenSpans? _hidden;

    public string Text { get; } = text;

    /// <summary>It is known that no forbidden character stands in the text, and no invisible one.</summary>
    internal bool IsClean { get; init; }

    public override string Describe(int line, int column) => $"{Path}:{line}:{column}";

    public override string? LineText(int line) => RawLine(line) is { } written && _hidden is not null ? Mask(written, OffsetOf(line, 1)) : RawLine(line);

    /// <summary>The line as it is written, for those who read it; what is shown of it is <see cref="LineText"/>.</summary>
    internal string? RawLine(int line)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        if (line < 1 || line > starts.Count)
        {
            return null;
        }

        var start = starts[line - 1];
        var end = line < starts.Count ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>
    /// Keeps personal data (phones, birth dates) out of excerpts: from now on <see cref="LineText"/> shows stars of the same width there.
    /// <see cref="Text"/> stays whole.
    /// </summary>
    internal void Hide(int start, int end) => (_hidden ??= new()).Add(start, end);

    /// <summary>The first hidden text that a place lies in or holds; empty where all of it may be shown.</summary>
    internal override string HiddenAt(int line, int column, int length)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        if (_hidden is null || line < 1 || line > starts.Count)
        {
            return "";
        }

        var offset = starts[line - 1] + column - 1;
        var (start, end) = _hidden.Within(offset, offset + Math.Max(1, length)).FirstOrDefault();
        return Text[start..end];
    }

    private string Mask(string shown, int offset)
    {
        var line = shown.ToCharArray();
        foreach (var (start, end) in _hidden!.Within(offset, offset + line.Length))
        {
            for (var i = Math.Max(0, start - offset); i < Math.Min(line.Length, end - offset); i++)
            {
                line[i] = char.IsWhiteSpace(line[i]) ? line[i] : DisplayWidth.Of(line.AsSpan(i, 1)) == 2 ? '＊' : '*';
            }
        }

        return new string(line);
    }

    /// <summary>Line and column, from 1, of an offset, from 0.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        var index = starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset, from 0, of a line and column, from 1; the text's end where there is no such place.</summary>
    public int OffsetOf(int line, int column)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        return line < 1 || line > starts.Count ? Text.Length : Math.Min(Text.Length, starts[line - 1] + column - 1);
    }

    /// <summary>What stands at a line and column, from 1; the place must be one of the text.</summary>
    public ReadOnlySpan<char> TextAt(int line, int column, int length) => Text.AsSpan(OffsetOf(line, column), length);

    public Location At(int offset, int length)
    {
        var (line, column) = Position(offset);
        return new Location(this, line, column, length);
    }

    private static int NextEnd(string text, int from) => text.AsSpan(from).IndexOfAny('\n', '\r') is >= 0 and var ahead ? from + ahead : -1;

    private static List<int> FindLineStarts(string text)
    {
        // Lines of records are longer than this on average, so that the list need not grow.
        var starts = new List<int>((text.Length / 24) + 1) { 0 };
        for (var i = NextEnd(text, 0); i >= 0; i = NextEnd(text, i + 1))
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
