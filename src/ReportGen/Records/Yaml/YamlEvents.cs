using ReportGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Records;

/// <summary>
/// YamlDotNet's events with a guard round them. What has no place in records (anchors, tags, deep nesting, several documents) is
/// reported here with its place, and whatever the parser throws becomes one finding; the stream then ends, so readers need no exceptions.
/// </summary>
internal sealed class YamlEvents
{
    /// <summary>Deeper nesting than any record needs; the parser itself would overflow the stack.</summary>
    public const int MaxDepth = 64;

    private readonly DiagnosticBag _bag;
    private readonly Parser _parser;
    private int _depth;
    private bool _inDocument;

    public YamlEvents(SourceText source, DiagnosticBag bag)
    {
        Source = source;
        _bag = bag;
        _parser = new Parser(new Scanner(new StringReader(source.Text), skipComments: true));
        Next();
    }

    public SourceText Source { get; }

    public YamlKind Kind { get; private set; } = YamlKind.MapEnd;

    /// <summary>The text of a scalar; empty for all else.</summary>
    public string Value { get; private set; } = "";

    /// <summary>Written without quotes and not as a block.</summary>
    public bool IsPlain { get; private set; }

    public int Line { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    /// <summary>UTF-16 units on the first line; 0 for what goes over several lines or is no scalar.</summary>
    public int Length { get; private set; }

    /// <summary>Offsets of the scalar in the file's text.</summary>
    public int Start { get; private set; }

    public int EndOffset { get; private set; }

    /// <summary>The stream broke off at an error.</summary>
    public bool IsBroken { get; private set; }

    public Location Location => new(Source, Line, Column, Length);

    /// <summary>A plain <c>~</c>, <c>null</c> or nothing at all.</summary>
    public bool IsNull => Kind == YamlKind.Scalar && IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public void Next()
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
            Break(error, (int)error.Start.Line, (int)error.Start.Column);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // The parser lets these through on bad input: an unclosed "[", a code point beyond Unicode, a lone "...".
            Break(error, 0, 0);
        }
    }

    /// <summary>Leaves the current node, with all that is in it, behind.</summary>
    public void Skip()
    {
        var open = 0;
        do
        {
            open += Kind switch { YamlKind.MapStart or YamlKind.ListStart => 1, YamlKind.MapEnd or YamlKind.ListEnd => -1, _ => 0 };
            Next();
        }
        while (open > 0 && Kind != YamlKind.End);
    }

    private bool Take(ParsingEvent current)
    {
        switch (current)
        {
            case Scalar scalar:
                TakeScalar(scalar);
                return true;
            case MappingStart or SequenceStart:
                TakePlace(current);
                CheckNode((NodeEvent)current);
                if (++_depth > MaxDepth)
                {
                    _bag.ReportTooDeep(Location, MaxDepth);
                    Stop();
                    return true;
                }

                Kind = current is MappingStart ? YamlKind.MapStart : YamlKind.ListStart;
                return true;
            case MappingEnd or SequenceEnd:
                _depth--;
                TakePlace(current);
                Kind = current is MappingEnd ? YamlKind.MapEnd : YamlKind.ListEnd;
                return true;
            case AnchorAlias alias:
                TakePlace(current);
                _bag.ReportAnchor(Location, "*" + alias.Value.Value);
                Kind = YamlKind.Scalar;
                IsPlain = true;
                return true;
            case DocumentStart when _inDocument:
                TakePlace(current);
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

    private void TakeScalar(Scalar scalar)
    {
        TakePlace(scalar);
        Kind = YamlKind.Scalar;
        Value = scalar.Value;
        IsPlain = scalar.Style == ScalarStyle.Plain;
        Start = (int)scalar.Start.Index;
        EndOffset = (int)scalar.End.Index;
        Length = scalar.End.Line == scalar.Start.Line ? EndOffset - Start : 0;
        CheckNode(scalar);
        if (scalar.Style == ScalarStyle.DoubleQuoted && ForbiddenCharacters.IndexIn(Value) is >= 0 and var index)
        {
            _bag.ReportForbiddenCharacter(Location, Value[index]);
        }
    }

    private void TakePlace(ParsingEvent current)
    {
        Value = "";
        Line = (int)current.Start.Line;
        Column = (int)current.Start.Column;
        Length = 0;
        Start = EndOffset = (int)current.Start.Index;
    }

    private void CheckNode(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            _bag.ReportAnchor(Location with { Length = 0 }, "&" + node.Anchor.Value);
        }

        if (!node.Tag.IsEmpty)
        {
            _bag.ReportTag(Location with { Length = 0 }, node.Tag.IsNonSpecific ? "!" : node.Tag.Value);
        }
    }

    private void Break(Exception error, int line, int column)
    {
        // Where the parser names no place, the fault stands behind the last token it understood.
        var place = line > 0 ? new Location(Source, line, column, 0) : new Location(Source, Line, Column + Length, 0);
        YamlFault.Report(_bag, Source, error.Message, place, Line);
        Stop();
    }

    private void Stop()
    {
        Kind = YamlKind.End;
        Value = "";
        IsBroken = true;
    }
}
