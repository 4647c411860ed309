using System.Buffers;
using System.Globalization;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>Values as they are written, in cells that are read back as the same values.</summary>
internal static class CellWords
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("：:=，；、,;\n");
    private static readonly SearchValues<char> s_noLabel = SearchValues.Create("：:=，；、,;\n{}[]（）()《》【】“”");

    /// <summary>The cell of a value that has one column; null where the value needs more than a cell's own notation.</summary>
    public static string? Of(Field? field, RawNode node)
    {
        if (node.IsScalar)
        {
            return OfScalar(field, node.Text);
        }

        if (node is { IsList: true, Items.Count: 0 })
        {
            return "无";
        }

        if (node.IsList && node.Items.All(item => item.IsScalar))
        {
            return OfList(field, [.. node.Items.Where(item => !item.IsBlank).Select(item => item.Text)]);
        }

        return node.IsMap && field?.Kind == FieldKind.Breakdown ? OfBreakdown(node) : null;
    }

    /// <summary>Numbers as numbers and days as days, for the fields that hold such; all else is text.</summary>
    public static CellContent Content(Field? field, string text, bool isExample = false)
    {
        // An example shows the word that the drop-down offers.
        text = isExample && field?.Choices?.Find(text) is { } choice ? choice.Label : text;
        var kind = field?.Kind ?? FieldKind.Quantity;
        if (kind is FieldKind.Quantity or FieldKind.Items or FieldKind.People or FieldKind.Ordinal && IsNumber(text, out var number))
        {
            return CellContent.Of(number, isExample ? CellStyle.Example : CellStyle.Number);
        }

        return kind == FieldKind.Date && text.Length >= 8 && Digits.Count(text) == 4 && DateParser.Parse(text, null, out _) is { IsDay: true, Kind: DateSpanKind.Day } day
            ? CellContent.Of(day.First, isExample ? CellStyle.ExampleDate : CellStyle.Date)
            : CellContent.Of(text, isExample ? CellStyle.Example : CellStyle.Text);
    }

    private static string OfScalar(Field? field, string text) => field?.Kind switch
    {
        FieldKind.TextList or FieldKind.Items when !field.Splits && (text.Contains('\n', StringComparison.Ordinal) || IsListOrBraces(text)) => ItemLines.Write([text], eachLine: false),
        _ => text,
    };

    private static string OfList(Field? field, IReadOnlyList<string> items)
    {
        var isNames = field is { Splits: true } or { Kind: FieldKind.People };
        if (isNames && items.Count > 0 && items.All(IsName))
        {
            return string.Join('、', items);
        }

        if (items is [var only] && !isNames && !Misleads(only) && !only.Contains('\n', StringComparison.Ordinal)
            && (field is not { Kind: FieldKind.Items } || (only.Length > 4 && Digits.Count(only) == 0 && QuantityParser.Parse(only, field.Units, field.Whole, out _) == QuantityFault.NotANumber)))
        {
            return only;
        }

        return items.Count == 0 ? "无" : ItemLines.Write(items, eachLine: !isNames);
    }

    // 农民：30，干部：12
    private static string? OfBreakdown(RawNode node)
    {
        var pairs = node.Members.All(m => m.Value is { IsScalar: true, IsBlank: false } && IsLabel(m.Key) && m.Value.Text.AsSpan().IndexOfAny(s_marks) < 0);
        return pairs && node.Members.Count > 0 ? string.Join('，', node.Members.Select(m => $"{m.Key}：{m.Value.Text}")) : null;
    }

    private static bool IsLabel(string label) => label.Length > 0 && label == label.Trim() && label.AsSpan().IndexOfAny(s_noLabel) < 0;

    private static bool IsName(string item) => item.Trim() == item && ListSplitter.Split(item) is { Count: 1 } parts && parts[0] == new ValueSpan(0, item.Length) && !Misleads(item);

    private static bool Misleads(string text) =>
        text.Trim() is "" or "~" or "null" || NoneWords.Is(text) || IsListOrBraces(text);

    private static bool IsListOrBraces(string text) => text.StartsWith(ItemLines.Dash, StringComparison.Ordinal) || text.TrimStart() is ['{' or '[', ..];

    // What a spreadsheet program shows as it is written: no zeros in front or behind.
    private static bool IsNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && text.Length <= 15 && number.ToString(CultureInfo.InvariantCulture) == text
        && (!text.Contains('.', StringComparison.Ordinal) || text[^1] != '0');
}
