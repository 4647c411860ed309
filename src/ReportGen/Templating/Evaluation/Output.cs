using ReportGen.Diagnostics;

namespace ReportGen.Templating.Evaluation;

/// <summary>Collects what is printed. Text of the template is passed on as the segment that the parser made; nothing is copied.</summary>
internal sealed class Output
{
    private readonly List<Segment> _segments = [];
    private string? _indent;
    private bool _atLineStart;

    public int Length { get; private set; }

    /// <summary>What goes before every further line of what is printed now (auto-indent).</summary>
    public string? Indent
    {
        get => _indent;
        set
        {
            _indent = value;
            _atLineStart = false;
        }
    }

    public IReadOnlyList<Segment> Segments => _segments;

    public void Write(LiteralSegment literal) => Add(literal);

    public void WriteData(string text, Location location)
    {
        if (text.Length > 0)
        {
            Add(new ValueSegment(text, null, location));
        }
    }

    public void WriteTagged(string text, object tag, Location location) => Add(new ValueSegment(text, tag, location));

    public void Write(RichText text, Location location)
    {
        foreach (var piece in text.Pieces)
        {
            Add(piece is ValueSegment { Location.Source: null } value ? value with { Location = location } : piece);
        }
    }

    public Value ToText()
    {
        switch (_segments.Count)
        {
            case 0:
                return Value.Of("");
            case 1 when _segments[0] is ValueSegment { Tag: null }:
                return Value.Of(_segments[0].Text);
            default:
                return Value.Of(new RichText([.. _segments]));
        }
    }

    private void Add(Segment segment)
    {
        if (_indent is not null)
        {
            segment = Indented(segment);
        }

        Length += segment.Text.Length;
        _segments.Add(segment);
    }

    private Segment Indented(Segment segment)
    {
        var text = segment.Text;
        if (text.Length == 0)
        {
            return segment;
        }

        var indented = _atLineStart ? _indent + text : text;
        _atLineStart = text[^1] == '\n';
        var inner = text.AsSpan(0, text.Length - 1);
        if (inner.Contains('\n'))
        {
            indented = Spread(indented, _indent!);
        }

        return ReferenceEquals(indented, text) ? segment : segment with { Text = indented };
    }

    // The break that ends the text gets its indentation only when something follows.
    private static string Spread(string text, string indent) =>
        string.Concat(text.AsSpan(0, text.Length - 1).ToString().Replace("\n", "\n" + indent, StringComparison.Ordinal), text.AsSpan(text.Length - 1));
}
