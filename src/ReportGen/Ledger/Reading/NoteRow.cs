using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>
/// A row below the records that says by its first word that it is none: 注：以上为讨论稿, 填表人：… and a date beside it. Every other cell of it does, too, so
/// that a record with such words in one of its cells is a record.
/// </summary>
internal static class NoteRow
{
    private const string Note = "注";

    private static readonly string[] s_signatures =
    [
        "填表", "填表人", "填表日期", "填表时间", "填表单位", "填报", "填报人", "填报日期", "填报时间", "填报单位", "制表", "制表人", "制表日期", "审核", "审核人", "复核", "复核人",
        "经办人", "负责人", "单位负责人", "主要负责人", "分管领导", "联系人", "联系电话", "单位盖章", "盖章", "公章", "签章", "签字",
    ];

    /// <param name="row">The row.</param>
    /// <param name="isOfSentences">Its sheet holds sentences alone, of which one may begin with 说明：.</param>
    public static bool Is(SheetRow row, bool isOfSentences)
    {
        if (row.Cells is [{ Kind: CellKind.Text, Text: var word }, _] && IsNote(word.Trim()))
        {
            return !isOfSentences;
        }

        // （盖章）, and the day below the sentences.
        if (row.Cells is [{ Kind: not CellKind.Number } only] && (IsStamp(only.Text.Trim()) || (isOfSentences && IsDate(only))))
        {
            return true;
        }

        var notes = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Kind == CellKind.Text && LeadOf(cell.Text) is { Length: > 0 } lead && ((IsNote(lead) && !(isOfSentences && lead == OwnWords.Explained)) || Array.IndexOf(s_signatures, lead) >= 0))
            {
                notes++;
            }
            else if (notes == 0 || !IsDate(cell))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>2.人数含列席代表, the second line of a note above it.</summary>
    public static bool GoesOn(SheetRow row) =>
        row.Cells is [{ Kind: CellKind.Text, Text: var text }] && text.AsSpan().TrimStart() is var plain && Digits.Count(plain) is > 0 and < 3 and var digits && plain[digits..] is ['.' or '．' or '、' or '）' or ')', ..];

    private static bool IsDate(SheetCell cell) =>
        cell.Kind is CellKind.Date or CellKind.MonthAndDay || (cell.Kind == CellKind.Text && DateParser.Parse(cell.Text, null, out _) is not null);

    private static bool IsStamp(string text) => text is ['（' or '(', .. var word, '）' or ')'] && Array.IndexOf(s_signatures, word) >= 0;

    private static bool IsNote(string word) => word == Note || OwnWords.IsRemark(word);

    // The word before the colon, of which it may be one: 注：, 注1：, ※注:, （注：…）, 注（1）：
    private static string LeadOf(string text)
    {
        var plain = text.AsSpan().TrimStart(" 　*＊※（(");
        return plain.IndexOfAny("：:") is > 0 and < 10 and var colon ? plain[..colon].TrimEnd("0123456789）)（( 　").ToString() : "";
    }
}
