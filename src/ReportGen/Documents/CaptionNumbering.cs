using System.Globalization;

namespace ReportGen.Documents;

/// <summary>
/// Numbers tables and charts that have a caption, each kind in the order of the document: 表1, 图1
/// (GB/T 7713.2-2022 6.3); what is appended is numbered by <see cref="AttachmentNumbering"/>. A caption whose author typed a number keeps it and is counted.
/// </summary>
internal sealed class CaptionNumbering
{
    private const string Table = "表";
    private const string Chart = "图";

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public static IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks)
    {
        var numbering = new CaptionNumbering();
        return blocks.Any(block => block is TableBlock or ChartBlock) ? [.. blocks.Select(numbering.Number)] : blocks;
    }

    private Block Number(Block block) => block switch
    {
        TableBlock { Caption.Count: > 0, IsAppendix: false } table => table with { Label = Next(Table, table.Caption) },
        ChartBlock { Caption.Count: > 0 } chart => chart with { Label = Next(Chart, chart.Caption) },
        _ => block,
    };

    private string Next(string kind, IReadOnlyList<Inline> caption)
    {
        _counts.TryGetValue(kind, out var before);
        _counts[kind] = before + 1;
        return TypedNumber.OfCaption(PlainText.Of(caption)) ? "" : kind + _counts[kind].ToString(CultureInfo.InvariantCulture);
    }
}
