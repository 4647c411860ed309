using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;

namespace ReportGen.Reporting;

/// <summary>The names as a document to copy from: a table a group.</summary>
public static class VariableDocument
{
    private const string Title = "模板可用的名称";

    private static readonly decimal[] s_widths = [8, 5, 3, 5, 4];

    /// <summary>The names with their values; the example column is left out where there are no records.</summary>
    public static Document Of(IReadOnlyList<VariableGroup> groups)
    {
        var hasExamples = groups.Any(group => group.Rows.Any(row => row.Example.Length > 0));
        var blocks = new List<Block> { new Paragraph([new Text("在模板里写 {{ 名称 }}。英文名和中文名一样用，可以混着写。")]) };
        foreach (var group in groups)
        {
            blocks.Add(new Heading(1, [new Text(group.Title.Chinese)]));
            if (group.Use is { } use)
            {
                blocks.Add(new Paragraph([new Text(use.Chinese)]));
            }

            blocks.Add(TableOf(group, hasExamples));
        }

        return new Document { Title = [new Text(Title)], Blocks = blocks };
    }

    /// <summary>The names as a Word file in the standard page style.</summary>
    public static void WriteDocx(IReadOnlyList<VariableGroup> groups, IWorkspace workspace, Stream output) =>
        new DocxWriter(new PageStyles(workspace).Find(null, new DiagnosticBag())!).Write(Of(groups), new DocxMetadata { Title = Title }, output);

    private static TableBlock TableOf(VariableGroup group, bool hasExamples)
    {
        IReadOnlyList<string> heads = hasExamples ? ["名称", "中文名称", "是什么", "意思", "现在的值"] : ["名称", "中文名称", "是什么", "意思"];
        return new TableBlock
        {
            Orientation = TableOrientation.Portrait,
            Columns = [.. heads.Select((_, i) => new TableColumn(ColumnAlignment.Left, s_widths[i]))],
            Header = [TableRow.Of(heads)],
            Rows = group.Rows.Select(row => TableRow.Of(Cells(row, hasExamples))),
        };
    }

    private static string[] Cells(VariableRow row, bool hasExamples) =>
        hasExamples ? [row.Name, row.ChineseName, row.Type.Chinese, row.Meaning, row.Example] : [row.Name, row.ChineseName, row.Type.Chinese, row.Meaning];
}
