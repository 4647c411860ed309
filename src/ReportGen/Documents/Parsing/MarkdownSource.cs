using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Documents.Parsing;

/// <summary>The rendered segments as one Markdown text in which a placeholder stands for each value, and the way back from an offset to the template.</summary>
internal sealed class MarkdownSource
{
    private readonly StringBuilder _markdown = new();
    private readonly List<ValueInline> _values = [];
    private readonly IReadOnlyList<Segment> _segments;
    private readonly List<int> _starts;

    private MarkdownSource(IReadOnlyList<Segment> segments)
    {
        _segments = segments;
        _starts = new List<int>(segments.Count);
    }

    public string Text { get; private set; } = "";

    public static MarkdownSource From(IReadOnlyList<Segment> segments, DiagnosticBag bag)
    {
        var source = new MarkdownSource(segments);
        foreach (var segment in segments)
        {
            source._starts.Add(source._markdown.Length);
            switch (segment)
            {
                case ValueSegment value: source.Add(value, bag); break;
                case LiteralSegment literal: source.Add(literal, bag); break;
            }
        }

        source.Text = source._markdown.ToString();
        return source;
    }

    public ValueInline Value(int index) => _values[index];

    /// <summary>The Markdown from one offset to another as a person would see it: the values' texts instead of the placeholders, one line, shortened.</summary>
    public string Quote(int start, int end)
    {
        const int Longest = 24;
        var quoted = new StringBuilder();
        for (var i = start; i < Math.Min(end, Text.Length) && Text[i] is not ('\n' or '\r'); i++)
        {
            if (PlaceholderCharacter.TryRead(Text.AsSpan(i), out var index))
            {
                quoted.Append(LineBreaks.Replaced(_values[index].Text, " "));
                i++;
            }
            else
            {
                quoted.Append(Text[i]);
            }
        }

        var whole = quoted.ToString().Trim();
        return FirstWords.Of(whole, Longest);
    }

    /// <summary>The place in the template that an offset of the Markdown came from.</summary>
    public Location LocationAt(int offset, int end)
    {
        if (_starts.Count == 0)
        {
            return Location.None;
        }

        var index = _starts.BinarySearch(offset);
        index = index >= 0 ? LastAt(index) : Math.Max(0, ~index - 1);
        return _segments[index] switch
        {
            LiteralSegment literal => Within(literal, offset - _starts[index], Math.Max(end - offset, 0)),
            ValueSegment value => value.Location,
            _ => Location.None,
        };
    }

    // Empty segments share the offset of what follows them; the last one is the piece that holds text.
    private int LastAt(int index)
    {
        while (index + 1 < _starts.Count && _starts[index + 1] == _starts[index])
        {
            index++;
        }

        return index;
    }

    private static Location Within(LiteralSegment literal, int delta, int length)
    {
        var before = literal.Text.AsSpan(0, Math.Min(delta, literal.Text.Length));
        var lineFeeds = before.Count('\n');
        var at = literal.Location;
        var line = at.Line + lineFeeds;
        var column = lineFeeds == 0 ? at.Column + delta : delta - before.LastIndexOf('\n');

        // Text of a string literal in code has escapes: where the source does not read the same there, its beginning is the honest answer.
        var rest = literal.Text.AsSpan(before.Length);
        var upToBreak = rest.IndexOfAny('\r', '\n');
        var visible = rest[..Math.Min(length, upToBreak < 0 ? rest.Length : upToBreak)];
        var sourceLine = at.Source?.LineText(line);
        return sourceLine is not null && column - 1 <= sourceLine.Length && sourceLine.AsSpan(column - 1).StartsWith(visible)
            ? at with { Line = line, Column = column, Length = visible.Length }
            : at;
    }

    private void Add(ValueSegment value, DiagnosticBag bag)
    {
        if (_values.Count == PlaceholderCharacter.Count)
        {
            bag.ReportTooManyValues(value.Location, PlaceholderCharacter.Count);
        }

        if (_values.Count >= PlaceholderCharacter.Count)
        {
            _values.Add(new ValueInline(""));
            return;
        }

        _markdown.Append(PlaceholderCharacter.Of(_values.Count));
        _values.Add(new ValueInline(Clean(value.Text, value.Location, bag), value.Tag));
    }

    private static string Clean(string text, Location location, DiagnosticBag bag)
    {
        var code = DocumentCharacter.FindInvalid(text, 0, out _);
        if (code < 0)
        {
            return text;
        }

        bag.ReportInvalidCharacter(location, code);
        return DocumentCharacter.Clean(text);
    }

    private void Add(LiteralSegment literal, DiagnosticBag bag)
    {
        var text = literal.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var paired = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var code = paired ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            var units = paired ? 2 : 1;
            var isPrivate = PlaceholderCharacter.IsPrivate(code);
            if (isPrivate)
            {
                bag.ReportPrivateCharacter(Within(literal, i, units), code);
            }
            else if (DocumentCharacter.FindInvalid(text.AsSpan(i, units), 0, out _) >= 0)
            {
                bag.ReportInvalidCharacter(Within(literal, i, units), code);
            }
            else
            {
                _markdown.Append(text, i, units);
                i += units - 1;
                continue;
            }

            // As many units as were taken away, so that offsets stay true.
            _markdown.Append(DocumentCharacter.Replacement, units);
            i += units - 1;
        }
    }
}
