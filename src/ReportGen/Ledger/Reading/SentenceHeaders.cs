using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>What stands above and between the sentences of 存在问题, 经验体会 and 下一步打算: titles, headers that are called as the sheet is, and heads of sections.</summary>
internal static class SentenceHeaders
{
    private const int LongestTitle = 30;
    private const string Marks = "。；，,;：:";
    private const int LongestHead = 16;

    private static readonly string[] s_tables = ["表", "台账", "清单", "汇总", "一览"];

    /// <summary>序号 | 经验体会: the column of the sentences is called as the sheet is.</summary>
    public static ColumnPath? Find(RecordType type, string sheet, string header) =>
        type.Shorthand is { } text && IsName(type, sheet, FieldNames.Clean(header)) ? new ColumnPath([new(FieldNames.KeyOf(type, text), text)]) : null;

    /// <summary>How many rows at the top are titles, as 白石镇人大2024年存在问题.</summary>
    public static int Titles(RecordType type, string sheet, IReadOnlyList<SheetRow> rows)
    {
        var count = 0;
        while (count < rows.Count && rows[count].Cells is [{ Kind: CellKind.Text, Text: var text }] && IsTitle(type, sheet, FieldNames.Clean(text)))
        {
            count++;
        }

        return count;
    }

    /// <summary>一、监督工作 above 1.抓学习: the numbering below it is a lower one.</summary>
    public static bool IsHead(SheetRow row, SheetRow? below) =>
        below is not null && row.Cells is [{ Kind: CellKind.Text, Text: var head }] && head.Trim().Length <= LongestHead && RankOf(head) is > 0 and var rank
        && RankOf(below.Cells[0].Text) > rank && head.AsSpan().Trim() is [.., not ('。' or '；')];

    // 一、 is above （一）, which is above 1. and （1）.
    private static int RankOf(string text)
    {
        var plain = text.AsSpan().Trim();
        var isBracketed = plain is ['（' or '(', ..];
        var rest = isBracketed ? plain[1..] : plain;
        var chinese = ChineseNumber.Read(rest, out _);
        var length = chinese > 0 ? chinese : Digits.Count(rest);
        return length is 0 or > 3 || rest[length..] is not ['、' or '.' or '．' or '）' or ')', _, ..] ? 0
            : chinese > 0 ? (isBracketed ? 2 : 1) : isBracketed ? 4 : 3;
    }

    private static bool IsTitle(RecordType type, string sheet, string text) =>
        IsName(type, sheet, text)
        || (text.Length <= LongestTitle && !text.Any(c => Marks.Contains(c, StringComparison.Ordinal)) && Named(type, sheet, text) is { } name
            && (HasYear(text) || Array.Exists(s_tables, word => text.EndsWith(word, StringComparison.Ordinal))) && (text.EndsWith(name, StringComparison.Ordinal) || !HasYear(text) || text.Length - text.IndexOf(name, StringComparison.Ordinal) - name.Length < 4));

    private static string? Named(RecordType type, string sheet, string text)
    {
        foreach (var name in type.Names)
        {
            if (text.Contains(name, StringComparison.Ordinal))
            {
                return name;
            }
        }

        return text.Contains(NameOf(sheet), StringComparison.Ordinal) ? NameOf(sheet) : null;
    }

    private static bool HasYear(string text) => text.IndexOf('年', StringComparison.Ordinal) is >= 4 and var end && Digits.Count(text.AsSpan(end - 4, 4)) == 4;

    private static bool IsName(RecordType type, string sheet, string text) => text == NameOf(sheet) || type.Names.Contains(text);

    // 存在问题（一）
    private static string NameOf(string sheet)
    {
        var clean = FieldNames.Clean(sheet);
        return clean.IndexOfAny(['（', '(']) is > 0 and var open ? clean[..open] : clean;
    }
}
