using ReportGen.Workbooks;

namespace ReportGen.Tests.Ledger;

/// <summary>Ledgers written down as text: "# 监督活动" starts a sheet, a line is a row, "|" divides cells. Numbers are numbers, 2024-05-15 a day.</summary>
internal static class LedgerText
{
    public const string Unit = """
        # 本单位
        年度|2024
        名称|青溪镇
        级别|镇
        届|18

        """;

    public static byte[] Workbook(string text)
    {
        var sheets = new List<SheetContent>();
        var rows = new List<IReadOnlyList<CellContent>>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                rows = [];
                sheets.Add(new SheetContent(line[2..], rows));
            }
            else if (sheets.Count > 0)
            {
                rows.Add([.. line.Split('|').Select(Cell)]);
            }
        }

        using var stream = new MemoryStream();
        WorkbookWriter.Write(stream, sheets);
        return stream.ToArray();
    }

    private static CellContent Cell(string text) =>
        text.Length == 0 ? default
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? CellContent.Of(day)
        : decimal.TryParse(text, out var number) && text[0] != '0' ? CellContent.Of(number)
        : CellContent.Of(text.Replace("\\n", "\n", StringComparison.Ordinal));
}
