using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Workbooks;

namespace ReportGen.Docx;

/// <summary>The workbook behind a chart: one sheet, names in column A, a column a series, every number as the statistics have it.</summary>
internal static class ChartWorkbook
{
    public const string Sheet = "Sheet1";

    /// <summary>How a number of percent is shown: 85.7 stands for 85.7%.</summary>
    public const string PercentFormat = WorkbookWriter.PercentSignFormat;

    /// <summary>The name of a column by its place from 0: A … Z, AA ….</summary>
    public static string Column(int index) => SheetSource.ColumnName(index + 1);

    public static byte[] Build(ChartBlock chart)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(stream, [new SheetContent(Sheet, Rows(chart))]);
        return stream.ToArray();
    }

    private static IEnumerable<IReadOnlyList<CellContent>> Rows(ChartBlock chart)
    {
        yield return [Text(chart.CategoryTitle), .. chart.Series.Select(series => Text(series.Name))];
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            var row = i;
            yield return [Text(chart.Categories[i]), .. chart.Series.Select(series => series.Values[row] is { } value ? CellContent.Of(value, series.IsPercent ? CellStyle.PercentSign : CellStyle.Plain) : default)];
        }
    }

    private static CellContent Text(string text) => text.Length == 0 ? default : CellContent.Of(DocumentCharacter.Clean(text), CellStyle.Plain);
}
