using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>The words by which a ledger says that something is the office's own: numbers of rows, remarks, sheets that are kept for oneself.</summary>
internal static class OwnWords
{
    /// <summary>The header of the column of the numbers of the rows.</summary>
    public const string RowNumber = "序号";

    /// <summary>By which a remark, a note and a column of such begin, and which is a sentence's first word, too.</summary>
    public const string Explained = "说明";

    // 第十二条
    private const int LongestNumbering = 4;

    private static readonly string[] s_remarks = ["备注", Explained, "附注", "来源", "填写说明", "填表说明"];

    // By these an office says that a sheet is for itself, whatever it holds: a copy must not be counted again.
    private static readonly string[] s_sheets = ["自用", "备份", "草稿"];

    // What spreadsheet programs and offices put into the brackets behind the name of a copy.
    private static readonly string[] s_copies = ["副本", "复制", "拷贝", "旧", "旧表", "原"];

    /// <summary>The header of a column that offices add for themselves, and that is like none of ours by meaning.</summary>
    public static bool IsColumn(string header) => header.Length == 0 || header == RowNumber || IsRemark(header);

    /// <summary>What stands there is for people.</summary>
    public static bool IsRemark(string header) => Array.IndexOf(s_remarks, header) >= 0;

    /// <summary>The name of a sheet has such a word: it holds words, unless it has the columns of records.</summary>
    public static bool NamesRemarks(string sheet) => Array.Exists(s_remarks, word => sheet.Contains(word, StringComparison.Ordinal));

    /// <summary>The name says that the sheet is the office's own: 监督活动（自用）, 监督活动备份.</summary>
    public static bool IsSheet(string name) => Array.Exists(s_sheets, word => name.Contains(word, StringComparison.Ordinal));

    /// <summary>What stands in the brackets behind the name of a sheet says that it is a copy.</summary>
    public static bool IsCopy(string remark) => remark.Length > 0 && (Digits.Count(remark) == remark.Length || Array.IndexOf(s_copies, remark) >= 0);

    /// <summary>The number of a row or a sentence: 1, （一）, 三、.</summary>
    public static bool IsNumbering(string text) =>
        text.Length <= LongestNumbering && OrdinalParser.Parse(text.Trim('（', '）', '(', ')', '.', '．', '、', ' ')) is not null;
}
