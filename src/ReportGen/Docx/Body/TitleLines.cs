using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>
/// Breaks a long title into lines of whole words that stand symmetrically, as a trapezium or a diamond (7.3.1). An author's own breaks are
/// kept as they are.
/// </summary>
internal static class TitleLines
{
    // After these a title may turn to the next line; before and after the rest it should not.
    private static readonly string[] _goodEnds = ["关于", "人民代表大会", "人大", "主席团", "年度", "年", "工作", "总结", "情况", "和", "及", "、", "的", "》", "镇", "乡", "人民政府", "常务委员会"];
    private static readonly string[] _badStarts = ["的", "和", "及", "、", "，", "》", "”", "）", "等", "度", "届", "次", "主席团", "常务委员会"];

    public static IReadOnlyList<Inline> Break(IReadOnlyList<Inline> title, TextStyle style, int width)
    {
        var text = PlainText.Of(title);
        if (text.Contains('\n', StringComparison.Ordinal) || TextWidth.WithGaps(text, style) <= width)
        {
            return title;
        }

        var two = Best(text, style, width, Pairs(text.Length));
        return InlineCut.At(title, two.Length > 0 || TextWidth.Of(text, style) > 3 * width ? two : Best(text, style, width, Triples(text.Length)));
    }

    // Titles are short and break once or twice: every choice of places is weighed. Where no choice fits, the program breaks as it does.
    private static int[] Best(string text, TextStyle style, int width, IEnumerable<int[]> choices)
    {
        var ends = new int[text.Length + 1]; // the width of the text up to each place
        for (var i = 1; i <= text.Length; i++)
        {
            ends[i] = TextWidth.WithGaps(text[..i], style);
        }

        var best = Array.Empty<int>();
        var least = int.MaxValue;
        foreach (var cuts in choices)
        {
            var cost = Cost(text, ends, cuts, style, width);
            if (cost < least)
            {
                (best, least) = (cuts, cost);
            }
        }

        return best;
    }

    private static IEnumerable<int[]> Pairs(int length) => Enumerable.Range(1, length - 1).Select(i => new[] { i });

    private static IEnumerable<int[]> Triples(int length) =>
        from first in Enumerable.Range(1, length - 2) from second in Enumerable.Range(first + 1, length - first - 1) select new[] { first, second };

    private static int Cost(string text, int[] ends, int[] cuts, TextStyle style, int width)
    {
        // Loops: thousands of choices are weighed, and sums of LINQ over numbers are compiled at every start.
        var lengths = new int[cuts.Length + 1];
        var (cost, start) = (0, 0);
        for (var line = 0; line < lengths.Length; line++)
        {
            var end = line < cuts.Length ? cuts[line] : text.Length;
            var taken = ends[end] - ends[start];
            if (taken > width)
            {
                return int.MaxValue;
            }

            lengths[line] = taken / style.CharacterWidth;
            cost += line < cuts.Length ? WordCost(text, end) : 0;
            start = end;
        }

        return cost + ShapeCost(lengths);
    }

    private static int WordCost(string text, int cut)
    {
        var (before, after) = (text[..cut], text[cut..]);
        if (IsWord(text[cut - 1]) && IsWord(text[cut]) || Array.Exists(_badStarts, s => after.StartsWith(s, StringComparison.Ordinal)) || text[cut - 1] is '《' or '“' or '（')
        {
            return 1000;
        }

        return Array.Exists(_goodEnds, s => before.EndsWith(s, StringComparison.Ordinal)) ? 0 : 12;
    }

    private static bool IsWord(char c) => c < 0x2E80 && char.IsLetterOrDigit(c);

    // Two lines: a trapezium, lines that differ by two to six characters. Three: the middle one longest (diamond), or falling or rising.
    private static int ShapeCost(int[] lengths)
    {
        if (lengths is [var upper, var lower])
        {
            var difference = Math.Abs(upper - lower);
            return difference is >= 2 and <= 6 ? 0 : difference > 6 ? difference : 3;
        }

        var spread = Math.Max(lengths[0], Math.Max(lengths[1], lengths[2])) - Math.Min(lengths[0], Math.Min(lengths[1], lengths[2]));
        var diamond = lengths[1] >= lengths[0] && lengths[1] >= lengths[2];
        return spread + (diamond ? 0 : 6);
    }
}
