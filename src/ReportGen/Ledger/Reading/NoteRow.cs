using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>
/// A row below the records that says by its first word that it is none: 注：以上为讨论稿, 填表人：…. Every cell of it does, so that a record with such
/// words in one of its cells is a record.
/// </summary>
internal static class NoteRow
{
    private static readonly string[] s_words = ["注", "备注", "附注", "说明", "填表说明", "填表人", "填报人", "制表人", "审核人", "经办人"];

    public static bool Is(SheetRow row)
    {
        var notes = 0;
        while (notes < row.Cells.Count && row.Cells[notes].Kind == CellKind.Text && IsNote(row.Cells[notes].Text))
        {
            notes++;
        }

        return notes == row.Cells.Count;
    }

    // 注：, 注1：, ※注:, （注：…）
    private static bool IsNote(string text)
    {
        var plain = text.AsSpan().TrimStart(" 　*＊※（(");
        foreach (var word in s_words)
        {
            if (plain.StartsWith(word, StringComparison.Ordinal))
            {
                var rest = plain[word.Length..];
                rest = rest[Digits.Count(rest)..].TrimStart();
                if (rest is ['：' or ':', ..])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
