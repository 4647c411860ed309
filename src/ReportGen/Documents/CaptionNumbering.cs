using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Documents;

/// <summary>
/// Numbers tables and charts that have a caption, each kind in the order of the document: 表1, 图1, and 附表1 for the lists at the end
/// (GB/T 7713.2-2022 6.3). A caption whose author typed a number keeps it and is counted.
/// </summary>
internal sealed partial class CaptionNumbering
{
    private const string Table = "表";
    private const string Chart = "图";
    private const string Appendix = "附表";

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public static IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks)
    {
        var numbering = new CaptionNumbering();
        return blocks.Any(block => block is TableBlock or ChartBlock) ? [.. blocks.Select(numbering.Number)] : blocks;
    }

    private Block Number(Block block) => block switch
    {
        TableBlock { Caption.Count: > 0 } table => table with { Label = Next(table.IsAppendix ? Appendix : Table, table.Caption) },
        ChartBlock { Caption.Count: > 0 } chart => chart with { Label = Next(Chart, chart.Caption) },
        _ => block,
    };

    private string Next(string kind, IReadOnlyList<Inline> caption)
    {
        _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        return TypedNumber().IsMatch(PlainText.Of(caption)) ? "" : kind + _counts[kind].ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^\s*附?[表图]\s*([0-9]|[一二三四五六七八九十])")]
    private static partial Regex TypedNumber();
}
