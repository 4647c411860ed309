using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>A record file of any form as a tree.</summary>
internal static class RawFile
{
    /// <summary>An empty map where the file holds none; faults were reported when it was read as records.</summary>
    public static RawNode Read(RecordFile file)
    {
        var bag = new DiagnosticBag();
        if (file.Form is LedgerForm)
        {
            return LedgerReader.Open(file, bag) is { } reader ? OfLedger(reader) : RawNode.Map([], Location.None);
        }

        return file.Decode(bag) is { } text && new YamlEvents(text, bag) is { Kind: YamlKind.MapStart } events
            ? RawNode.Read(events)
            : RawNode.Map([], Location.None);
    }

    // Not by its events: the remarks beside the records are no part of them.
    private static RawNode OfLedger(LedgerReader reader)
    {
        var members = new List<RawMember>();
        var (key, items) = ((LedgerPiece?)null, (List<RawNode>?)null);
        foreach (var piece in reader.Pieces())
        {
            if (piece.Kind == YamlKind.ListStart && piece.Node is null)
            {
                items = [];
            }
            else if (piece.Kind == YamlKind.ListEnd)
            {
                members.Add(new RawMember(key!.Value.Node!.Text, key.Value.At, RawNode.List(items!, piece.At)));
                (key, items) = (null, null);
            }
            else if (piece.Node is { } node && items is not null)
            {
                items.Add(node);
            }
            else if (piece.Node is not null && key is null)
            {
                key = piece;
            }
            else if (piece.Node is { } value)
            {
                members.Add(new RawMember(key!.Value.Node!.Text, key.Value.At, value));
                key = null;
            }
        }

        return RawNode.Map(members, Location.None);
    }
}
