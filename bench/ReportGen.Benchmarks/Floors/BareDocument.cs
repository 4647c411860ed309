using ReportGen.Benchmarks.Inputs;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;

namespace ReportGen.Benchmarks.Floors;

/// <summary>
/// The document that SMALL and LARGE come to, written straight from a tree made here: no records, no figures, no template, no Markdown.
/// What a build costs above it is the price of making the document out of records.
/// </summary>
internal static class BareDocument
{
    private static readonly (string Title, int Paragraphs, int Clauses, string Table)[] _chapters =
    [
        ("党的领导", 10, 3, ""), ("会议", 10, 3, ""), ("监督", 20, 3, "表1 监督活动"), ("建议办理", 12, 3, "表2 建议办理"),
        ("代表工作", 20, 3, "表3 联系群众"), ("中心工作", 16, 2, "表4 学习培训"),
    ];

    public static void Write(string path, int copies, int petitions)
    {
        var writer = new DocxWriter(ShippedStyle());
        for (var i = 0; i < copies; i++)
        {
            using var file = File.Create(copies == 1 ? path : $"{path}-{i:000}");
            writer.Write(Tree(petitions), new DocxMetadata { Title = "清河镇人大2024年工作总结", Creator = "清河镇人大主席团", Date = new(2025, 1, 3) }, file);
        }
    }

    private static PageStyle ShippedStyle()
    {
        const string name = "templates/styles/gbt9704.yaml";
        using var reader = new StreamReader(typeof(PageStyle).Assembly.GetManifestResourceStream(name)!);
        return PageStyle.Read(new SourceText(name, reader.ReadToEnd()), null, new DiagnosticBag());
    }

    private static Document Tree(int petitions)
    {
        var blocks = new List<Block>();
        foreach (var (title, paragraphs, clauses, table) in _chapters)
        {
            blocks.Add(new Heading(1, [new Text(title)]) { Numeral = "一、" });
            for (var i = 0; i < paragraphs; i++)
            {
                blocks.Add(new Paragraph([new Text(InventedText.Sentence(i, clauses)), new ValueInline("。")]));
            }

            if (table.Length > 0)
            {
                blocks.Add(Table(table, ReportInput.TableRows));
            }
        }

        if (petitions > 0)
        {
            blocks.Add(Table("附表 来信来访", petitions));
        }

        return new Document { Title = [new Text("清河镇人大2024年工作总结")], Blocks = blocks };
    }

    private static TableBlock Table(string caption, int rows) => new()
    {
        Caption = [new Text(caption)],
        Columns = [.. Enumerable.Range(0, 6).Select(_ => new TableColumn())],
        Header = [TableRow.Of("编号", "日期", "类型", "事项", "件数", "办结")],
        Rows = Enumerable.Range(0, rows).Select(n =>
            TableRow.Of($"X-{n:00000}", InventedText.Day(n), "来信", InventedText.Place(n) + InventedText.Topic(n), "2", "1")),
    };
}
