using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>7.4: 版记, a table or paragraphs with rules at the end of a document.</summary>
internal sealed class ImprintJudge(Judging judging)
{
    private const int ImprintSize = 28;

    // 0.35 mm are 7.9 eighths of a point, 0.25 mm 5.7.
    private const int OuterRule = 8;
    private const int InnerRule = 6;
    private const int WidthTolerance = 57;

    private readonly List<Spot> _lines = [];

    /// <summary>A line of the imprint; the rules are judged when all have been seen.</summary>
    public void See(Spot spot, DocumentRole role)
    {
        _lines.Add(spot);
        var text = spot.Paragraph.Text.Trim();
        var isFont = judging.HasFont(spot.Paragraph, FontFace.FangSong, ImprintSize);
        var isDeclaredFont = judging.HasDeclaredFont(spot.Paragraph, StyleKey.Imprint);
        var isIn = Judging.IsNear(ParagraphMeasure.HangingIndent(spot.Paragraph), 1) || Judging.IsNear(ParagraphMeasure.FirstIndent(spot.Paragraph), 1);
        var (isWritten, fault) = role == DocumentRole.Copies
            ? (text.EndsWith('。'), new Message("最后没有句号", "no full stop at the end"))
            : (text.EndsWith("印发", StringComparison.Ordinal), new Message("日期后没有“印发”", "no 印发 after the date"));
        var looks = Judging.Looks(spot.Paragraph);
        judging.Bench.See(
            role == DocumentRole.Copies ? ClauseCatalogue.Copies : ClauseCatalogue.Issuer,
            isFont && isIn && isWritten,
            isDeclaredFont && isIn && isWritten,
            isWritten ? looks : Judging.Join(looks, fault),
            spot.Words);
    }

    /// <summary>7.4.1.</summary>
    public void SeeRules()
    {
        if (_lines.Count == 0)
        {
            return;
        }

        var (first, last) = (_lines[0].Paragraph, _lines[^1].Paragraph);
        var width = first.Cell?.Table.Width ?? judging.SectionOf(first).TextWidth;
        int[] outer = [Rule(first, "top"), Rule(last, "bottom")];
        int[] inner = _lines.Count > 1 ? [Math.Max(Inner(first, "bottom"), Inner(last, "top"))] : [];
        var rules = judging.Declared.Rules;
        var isWide = Math.Abs(width - judging.SectionOf(first).TextWidth) <= WidthTolerance;
        judging.Bench.See(
            ClauseCatalogue.ImprintRules,
            isWide && Array.TrueForAll(outer, rule => rule == OuterRule) && Array.TrueForAll(inner, rule => rule == InnerRule),
            isWide && Array.TrueForAll(outer, rule => rule == rules.Outer) && Array.TrueForAll(inner, rule => rule == rules.Inner),
            new(
                $"宽{FontSizes.Millimetres(width)}毫米，首条、末条{string.Join("、", outer.Select(Words))}毫米{(inner.Length > 0 ? $"，中间的{Words(inner[0])}毫米" : "")}",
                $"{FontSizes.Millimetres(width)} mm wide; first and last rule {string.Join(", ", outer.Select(Words))} mm{(inner.Length > 0 ? $", between {Words(inner[0])} mm" : "")}"),
            _lines[0].Words);
    }

    private static string Words(int eighths) => (eighths / 8m * 25.4m / 72).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);

    private static int Rule(ReadParagraph paragraph, string side) =>
        paragraph.Cell is { } cell
            ? (cell.Rules.GetValueOrDefault(side) ?? cell.Table.Rules.GetValueOrDefault(side))?.Size ?? 0
            : (side == "top" ? paragraph.Format.Top : paragraph.Format.Bottom)?.Size ?? 0;

    private static int Inner(ReadParagraph paragraph, string side) =>
        paragraph.Cell is { } cell
            ? (cell.Rules.GetValueOrDefault(side) ?? cell.Table.Rules.GetValueOrDefault("insideH"))?.Size ?? 0
            : (side == "top" ? paragraph.Format.Top : paragraph.Format.Bottom)?.Size ?? 0;
}
