using System.Buffers;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>
/// What the lines above a table, and the name of its sheet, say of the units of its numbers: 单位：万元 | 填报单位：清河镇人大, （单位：万元、人）, 货币单位：人民币万元, 以万元为单位,
/// 2024年经费（万元）. They are words, of which each column takes those that are units of its own; what else stands there is no unit of any.
/// </summary>
internal static class UnitsAbove
{
    private const string Lead = "单位";

    private static readonly SearchValues<char> s_between = SearchValues.Create("、，,；;：:/／（）() 　\n");

    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="rows">The rows above the headers.</param>
    public static IReadOnlyList<string> Of(string sheet, IEnumerable<SheetRow> rows)
    {
        var words = new List<string>();
        Take(sheet, words);
        foreach (var row in rows)
        {
            Take(string.Join(' ', row.Cells.Select(cell => cell.Text)), words);
        }

        return words;
    }

    // Behind 单位, and in brackets; 12 万元 is a sum.
    private static void Take(string line, List<string> words)
    {
        var (isSaid, isSum) = (false, false);
        foreach (var range in line.AsSpan().SplitAny(s_between))
        {
            var (start, end) = (range.Start.Value, range.End.Value);
            var word = line[start..end];
            if (word.LastIndexOf(Lead, StringComparison.Ordinal) is >= 0 and var at)
            {
                isSaid = true;
                word = at > 0 && word.EndsWith(Lead, StringComparison.Ordinal) && word[..at].TrimEnd('为') is var before ? before[(before.LastIndexOf('以') + 1)..] : word[(at + Lead.Length)..].TrimStart('为');
            }

            var isBracketed = start > 0 && line[start - 1] is '（' or '(';
            if (word.Length > 0 && !isSum && (isSaid || isBracketed))
            {
                words.Add(word);
            }

            isSum = word.Length > 0 && char.IsAsciiDigit(word[^1]);
        }
    }
}
