using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Keys that a record's type does not have: what is wrong with them, and what of them is private.</summary>
internal sealed class UnknownKeys(RecordEvents events, DiagnosticBag bag)
{
    private readonly List<UnreadPiece> _pieces = [];

    /// <summary>How many pieces of records that are not read to their end were met.</summary>
    public int Pieces => _pieces.Count;

    /// <summary>Tells what is wrong with a key that the type does not have. The field before it comes back: the one that was meant, or that of which a piece is the rest.</summary>
    /// <param name="at">Where the key stands.</param>
    /// <param name="key">The key; the stream stands at its value.</param>
    /// <param name="span">Its offsets in the file.</param>
    /// <param name="type">What has no such field.</param>
    /// <param name="before">The field before it; null where it is the first.</param>
    /// <param name="meant">The field that it was meant to be; null where nobody can say.</param>
    public Field? Report(Location at, string key, ValueSpan span, RecordType type, Field? before, out Field? meant)
    {
        var colon = key.AsSpan().IndexOfAny("：:");
        var isPiece = events is YamlEvents { InFlow: true, IsNull: true, Value: "" } yaml && !HasColon(yaml.Text, at);
        var name = isPiece && at.Length == key.Length ? FlowPiece.NameIn(key, type) : 0;
        var run = name > 0 ? type.Find(key[..name]) : null;
        if (isPiece)
        {
            _pieces.Add(new UnreadPiece(key, span.Start, span.End, run is null ? before : null));
        }

        meant = run ?? (colon > 0 ? type.Find(key[..colon].Trim()) : type.Find(NearestName.Of(key, type.Words) ?? ""));
        var wide = LineFault.WideSpaceIn(key);
        if (wide >= 0)
        {
            bag.ReportWideSpace(at with { Column = at.Column + (at.Length == key.Length ? wide : 0), Length = 1 }, LineFault.WideSpaceName(key[wide])!);
        }
        else if (key.Length > 1 && key[0] is '｛' or '［' or '【')
        {
            bag.ReportFullWidthSign(at with { Length = 1 }, key[0], key[0] == '｛' ? '{' : '[');
        }
        else if (colon > 0 && meant is not null)
        {
            LineFault.ReportColon(bag, at, key, colon);
        }
        else if (run is not null)
        {
            bag.ReportMissingColon(at, key, key[..name], FlowPiece.ValueIn(key, name), type);
        }
        else if (isPiece && before is null or { Kind: FieldKind.Text or FieldKind.TextList or FieldKind.People or FieldKind.Items } && (key.Length > 12 || key.AsSpan().IndexOfAny("。，、；：") >= 0))
        {
            bag.ReportCutSentence(at, key, type);
        }
        else if (isPiece && meant is null)
        {
            bag.ReportPiece(at, key, type, before);
        }
        else
        {
            bag.ReportUnknownKey(at, key, type);
        }

        // The value behind a name that nobody knows may be a person's number.
        if (!isPiece && meant is null && events is YamlEvents { Kind: YamlKind.Scalar, Value.Length: > 0 })
        {
            _pieces.Add(new UnreadPiece(events.Value, events.Start, events.EndOffset, null));
        }

        return meant ?? (isPiece ? before : null);
    }

    private static bool HasColon(SourceText text, Location key) =>
        text.LineText(key.Line) is { } line && line.AsSpan(Math.Min(line.Length, key.Column - 1 + key.Length)).TrimStart().StartsWith(':');

    /// <summary>What has lost its colon, or was cut off by a comma, is as private as the field that it is of: hides the pieces from an index on, which are those of a record.</summary>
    public void Hide(Record record, int first)
    {
        for (var i = first; i < _pieces.Count; i++)
        {
            var piece = _pieces[i];
            var at = piece.Before is { } before && record.IsPrivate(before) ? 0 : FlowPiece.PrivateAt(piece.Text, record.Type, record.IsPrivate);
            if (at < piece.Text.Length && record.Source is SourceText text)
            {
                // Over several lines the piece and its text are not of one length.
                text.Hide(piece.End - piece.Start == piece.Text.Length ? piece.Start + at : piece.Start, piece.End);
            }
        }

        _pieces.RemoveRange(first, _pieces.Count - first);
    }
}
