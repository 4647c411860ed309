using ReportGen.Documents;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>A value as the content of a table cell: figures keep their identity and print — where there is none.</summary>
internal static class CellValue
{
    /// <param name="value">What the column gives.</param>
    /// <param name="empty">What prints where there is nothing.</param>
    /// <param name="isOfRow">The row is a record: a number that it holds need not lead back to it.</param>
    public static TableCell Of(Value value, string empty, bool isOfRow = false) => value.Kind switch
    {
        ValueKind.Null => TableCell.Of(empty),
        ValueKind.Bool => TableCell.Of(value.AsBool ? "是" : "否"),
        ValueKind.Host when value.AsHost is FigureValue figure => TableCell.Of(figure.Figure.TableText, figure.Figure.Known ? figure.Tag : null),
        ValueKind.Host when value.AsHost is ItemsValue { Items.Count: > 0 } items => TableCell.Of(Joined(items.Items, "；")),
        ValueKind.Host when value.AsHost.IsNullLike => TableCell.Of(empty),
        ValueKind.Host => TableCell.Of(value.AsHost.Text, isOfRow && value.AsHost is (QuantityValue or PeopleValue) ? null : value.AsHost.Tag),
        ValueKind.List => TableCell.Of(Joined(value.AsList, "、")),
        ValueKind.Text when value.AsRichText is { } rich => new TableCell([.. Pieces(rich)]),
        _ => TableCell.Of(value.ToString()),
    };

    private static string Joined(ScriptList items, string mark)
    {
        var texts = new List<string>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            texts.Add(items[i].ToString());
        }

        return string.Join(mark, texts);
    }

    private static IEnumerable<Inline> Pieces(RichText text)
    {
        var pieces = new List<Inline>();
        foreach (var piece in text.Pieces)
        {
            pieces.Add(new ValueInline(piece.Text, (piece as ValueSegment)?.Tag));
        }

        return pieces;
    }
}
