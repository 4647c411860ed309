using ReportGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Records;

/// <summary>
/// YamlDotNet's events with a guard round them. What has no place in records (anchors, tags, deep nesting, several documents) is
/// reported here with its place, and whatever the parser throws becomes one finding; the stream then ends, so readers need no exceptions.
/// </summary>
internal sealed class YamlEvents : RecordEvents
{
    /// <summary>Deeper nesting than any record needs; the parser itself would overflow the stack.</summary>
    public const int MaxDepth = 64;

    private readonly DiagnosticBag _bag;
    private readonly Parser _parser;
    private readonly OpenCollection[] _open = new OpenCollection[MaxDepth + 1];
    private readonly bool _mayHoldInvisible;
    private int _depth;
    private bool _inDocument;
    private LastText _lastText;

    /// <param name="source">The file.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="leftOut">Lines that are told already and not read again.</param>
    public YamlEvents(SourceText source, DiagnosticBag bag, LinesLeftOut? leftOut = null)
        : base(source)
    {
        Text = source;
        _bag = bag;
        _mayHoldInvisible = !source.IsClean && Invisible.IsIn(source.Text);
        LeftOut = leftOut;
        var text = leftOut?.Text ?? source.Text;
        _parser = new Parser(new Scanner(new StringReader(source.IsClean ? text : ForbiddenCharacters.Replace(text)), skipComments: true));
        Next();
    }

    public SourceText Text { get; }

    public LinesLeftOut? LeftOut { get; }

    /// <summary>Where <see cref="RecordEvents.IsBroken"/>: which of the bag's findings is the first that tells why.</summary>
    public int FirstFault { get; private set; }

    /// <summary>Within { } or [ ].</summary>
    public bool InFlow => _depth > 0 && _open[_depth - 1].IsFlow;

    public override void Next()
    {
        if (Kind == YamlKind.End)
        {
            return;
        }

        try
        {
            while (_parser.MoveNext())
            {
                if (Take(_parser.Current!))
                {
                    return;
                }
            }

            Kind = YamlKind.End;
        }
        catch (YamlException error)
        {
            Break(error.Message, new Location(Source, (int)error.Start.Line, (int)error.Start.Column, 0));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // The parser lets these through on bad input: an unclosed "[", a code point beyond Unicode, a lone "...". They name no place:
            // the fault stands behind the last token that was understood. Their words depend on how the program was built.
            Break(error is ArgumentException ? SyntaxWords.BadEscape : SyntaxWords.LostInBrackets, new Location(Source, Line, Column + Length, 0));
        }
    }

    /// <summary>Breaks off where the file is no mapping, its first line being a slip of the kind that ends a reading; false where it is none.</summary>
    public bool BreakAtLineFault()
    {
        FirstFault = _bag.Items.Count;
        if (!LineFault.Report(_bag, Text, Line))
        {
            return false;
        }

        Stop();
        return true;
    }

    public override bool StandsInSource(string text) =>
        text.Length == Length && Text.OffsetOf(Line, Column) == Start && Text.Text.AsSpan(Start).StartsWith(text);

    public override void Hide(Source source, in FieldEntry entry, int start, int end) => Text.Hide(start, end);

    private bool Take(ParsingEvent current)
    {
        switch (current)
        {
            case Scalar scalar:
                TakeScalar(scalar);
                return true;
            case MappingStart map:
                Open(map, YamlKind.MapStart, map.Style == MappingStyle.Flow);
                return true;
            case SequenceStart list:
                Open(list, YamlKind.ListStart, list.Style == SequenceStyle.Flow);
                return true;
            case MappingEnd or SequenceEnd:
                _depth--;
                TakePlace(current);
                Kind = current is MappingEnd ? YamlKind.MapEnd : YamlKind.ListEnd;
                return true;
            case AnchorAlias alias:
                TakePlace(current);
                EndOffset = (int)alias.End.Index;
                Value = "*" + alias.Value.Value;
                _bag.ReportAnchor(Location, Value);
                Kind = YamlKind.Scalar;
                IsPlain = true;
                return true;
            case DocumentStart when _inDocument:
                TakePlace(current);
                FirstFault = _bag.Items.Count;
                _bag.ReportSecondDocument(Location);
                Stop();
                return true;
            case DocumentStart:
                _inDocument = true;
                return false;
            default:
                return false;
        }
    }

    private void Open(NodeEvent start, YamlKind kind, bool isFlow)
    {
        TakePlace(start);
        CheckNode(start);
        _open[_depth] = new(Line, Column, isFlow);
        Kind = kind;
        if (++_depth > MaxDepth)
        {
            FirstFault = _bag.Items.Count;
            _bag.ReportTooDeep(Location, MaxDepth);
            Stop();
        }
    }

    private void TakeScalar(Scalar scalar)
    {
        var (start, end, style) = (scalar.Start, scalar.End, scalar.Style);
        TakePlace(scalar);
        Kind = YamlKind.Scalar;
        Value = scalar.Value;
        IsPlain = style == ScalarStyle.Plain;
        Start = (int)start.Index;
        EndOffset = (int)end.Index;
        Length = end.Line == start.Line ? EndOffset - Start : 0;
        _lastText = new(Line, Column, (int)end.Line, IsPlain, style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted);
        CheckNode(scalar);
        if (IsPlain && Value.Length > 0 && end.Line > start.Line && !InFlow)
        {
            LineFault.ReportSwallowedItem(_bag, Text, Line + 1, (int)end.Line);
        }

        if (style == ScalarStyle.DoubleQuoted && ForbiddenCharacters.IndexIn(Value) is >= 0 and var index)
        {
            _bag.ReportForbiddenCharacter(Location, Value[index]);
        }

        // What a file that holds none may still hold is an escape in quotes.
        if ((_mayHoldInvisible || (style == ScalarStyle.DoubleQuoted && Value.Length + 2 != EndOffset - Start)) && Invisible.IsIn(Value) && !IsSpoiltIndent())
        {
            Value = VisibleText.Of(_bag, Value, Location, Text, Start, EndOffset);
        }
    }

    // Before the indentation or the dash of a line it makes a key of both: what is read is not what was written, and the unknown key tells it.
    private bool IsSpoiltIndent() =>
        IsPlain && Invisible.Is(Value[0]) && EndOffset < Text.Text.Length && Text.Text[EndOffset] == ':' && Invisible.Without(Value) is [' ' or '-', ..];

    private void TakePlace(ParsingEvent current)
    {
        var start = current.Start;
        Value = "";
        Length = 0;
        if ((int)start.Index < Start)
        {
            // A pair without braces inside [ ] has no place of its own in the parser's eyes: it stands behind what came before it.
            EndOffset = Start;
            return;
        }

        Line = (int)start.Line;
        Column = (int)start.Column;
        Start = EndOffset = (int)start.Index;
        if (Start >= Text.Text.Length && Text.Text is [.., not '\n'])
        {
            // The parser thinks of one more line behind a last line without a break.
            (Line, Column) = Text.Position(Text.Text.Length);
        }
    }

    private void CheckNode(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            _bag.ReportAnchor(Location with { Length = 0 }, "&" + node.Anchor.Value);
        }

        if (!node.Tag.IsEmpty)
        {
            _bag.ReportTag(Location with { Length = 0 }, YamlFault.WordAt(Text, Line, Column));
        }
    }

    private void Break(string error, Location place)
    {
        // At the end of a file the parser may count one line more than there is.
        var inside = Text.RawLine(place.Line) is { } line && place.Column <= line.Length + 1 ? place : Text.At(Text.Text.Length, 0);
        FirstFault = _bag.Items.Count;
        new YamlFault(_bag, Text, _lastText, InFlow ? _open[_depth - 1] : null, LeftOut).Report(error, inside, Math.Min(Line, inside.Line));

        // Where the fault was told before the parser came to it, that is the last finding.
        FirstFault = Math.Min(FirstFault, _bag.Items.Count - 1);
        Stop();
    }

    private void Stop()
    {
        Kind = YamlKind.End;
        Value = "";
        IsBroken = true;
    }
}
