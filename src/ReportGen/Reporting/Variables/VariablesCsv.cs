using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>The names as CSV for a spreadsheet.</summary>
public static class VariablesCsv
{
    public static void Write(IReadOnlyList<VariableGroup> groups, Stream output)
    {
        using var csv = new CsvWriter(output);
        csv.WriteLine(["类别", "名称", "中文名称", "是什么", "意思", "现在的值"]);
        foreach (var group in groups)
        {
            foreach (var row in group.Rows)
            {
                csv.WriteLine([group.Title.Chinese, row.Name, row.ChineseName, row.Type.Chinese, row.Meaning, row.Example]);
            }
        }
    }
}
