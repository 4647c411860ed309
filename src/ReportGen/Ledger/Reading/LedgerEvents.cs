using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>A ledger as the stream of events that the reader of records goes by: the same one as a YAML file's, with cells for places.</summary>
internal sealed class LedgerEvents : RecordEvents
{
    private readonly LedgerReader _reader;
    private readonly IEnumerator<LedgerPiece> _pieces;
    private List<LedgerToken> _tokens = [];
    private List<LedgerToken> _before = [];
    private int _next;

    public LedgerEvents(LedgerReader reader)
        : base(reader.First)
    {
        _reader = reader;
        _pieces = reader.Pieces().GetEnumerator();
        Next();
    }

    public override int? Year => _reader.Year;

    public override void Next()
    {
        while (_next == _tokens.Count)
        {
            if (Kind == YamlKind.End)
            {
                return;
            }

            if (!_pieces.MoveNext())
            {
                Take(new LedgerToken(YamlKind.End, "", false, Location));
                _pieces.Dispose();
                IsBroken = _reader.IsBroken;
                return;
            }

            (_before, _tokens) = (_tokens, _before);
            _tokens.Clear();
            _next = 0;
            if (_pieces.Current.Node is { } node)
            {
                Unfold(node);
            }
            else
            {
                _tokens.Add(new LedgerToken(_pieces.Current.Kind, "", false, _pieces.Current.At));
            }
        }

        Take(_tokens[_next++]);
    }

    public override void Hide(Source source, in FieldEntry entry, int start, int end)
    {
        var (line, column) = (entry.Line, entry.Column);
        var text = string.Join('\n', _before.Concat(_tokens).Where(t => t.Kind == YamlKind.Scalar && t.At.Line == line && t.At.Column == column && ReferenceEquals(t.At.Source, source)).Select(t => t.Text).Distinct());
        (source as SheetSource)?.Hide(line, column, text);
    }

    public override Location? PlaceOfMissing(Location record, Field field) => _reader.Layouts.PlaceOf(record, field);

    private void Take(LedgerToken token)
    {
        Kind = token.Kind;
        Value = token.Text;
        IsPlain = token.IsPlain;
        Source = token.At.Source!;
        Line = token.At.Line;
        Column = token.At.Column;
    }

    private void Unfold(RawNode node)
    {
        _tokens.Add(new LedgerToken(node.Kind, node.Text, node.IsPlain, node.At));
        foreach (var member in node.Members)
        {
            _tokens.Add(new LedgerToken(YamlKind.Scalar, member.Key, false, member.KeyAt));
            Unfold(member.Value);
        }

        foreach (var item in node.Items)
        {
            Unfold(item);
        }

        if (!node.IsScalar)
        {
            _tokens.Add(new LedgerToken(node.IsMap ? YamlKind.MapEnd : YamlKind.ListEnd, "", false, node.At));
        }
    }
}
