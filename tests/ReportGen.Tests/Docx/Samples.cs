using ReportGen.Documents;

namespace ReportGen.Tests.Docx;

/// <summary>Documents that hold every kind of node.</summary>
internal static class Samples
{
    public static Figure Figure { get; } = new("suggestions.total", "建议件数", "14", 14m, ["2024.yaml:8", "2024.yaml:12"]);

    public static TableBlock Table { get; } = new()
    {
        Caption = [new Text("各村情况")],
        Columns = [new TableColumn(ColumnAlignment.Center), new TableColumn(ColumnAlignment.Right), new TableColumn()],
        Header = [TableRow.Of("村", "件", "备注")],
        Rows = [TableRow.Of("双桥村", "3"), new TableRow([TableCell.Of("李家村"), TableCell.Of("14", Figure), TableCell.Of("两\n行")])],
    };

    public static Document Everything { get; } = new()
    {
        Title = [new ValueInline("清河镇人大"), new Text("2024年工作总结")],
        Blocks =
        [
            new Paragraph([new Text("——在会议上")]) { Role = ParagraphRole.Subtitle },
            new Paragraph([new Text("张某")]) { Role = ParagraphRole.Speaker },
            new Paragraph([new Text("各位代表：")]) { Role = ParagraphRole.Salutation },
            new Paragraph([new Text("一年来，……")]) { Role = ParagraphRole.Lead },
            new Heading(1, [new Text("会议")]) { Numeral = "一、" },
            new Heading(2, [new ValueInline("主席团")]) { Numeral = "（一）" },
            new Heading(3, [new Text("学习")]) { Numeral = "1." },
            new Heading(4, [new Text("集中")]) { Numeral = "（1）" },
            new Paragraph([new Text("收到建议"), new ValueInline("14", Figure), new Text("件。"), new Strong([new Text("一是"), new Emphasis([new Text("抓紧")])]), new Emphasis([new Text("办好")]), new LineBreak(), new Text("完。")]),
            new ListBlock(true, [new ListItem([new Paragraph([new Text("甲")]), new ListBlock(false, [new ListItem([new Paragraph([new Text("乙")])])]), new Paragraph([new Text("又一段")])])]),
            new ListBlock(true, [new ListItem([new Paragraph([new Text("丙")])])], Start: 3),
            Table,
            Table with { Caption = [] },
            new Paragraph([new Text("注：略")]) { Role = ParagraphRole.Note },
            new SignatureBlock([[new Text("清河镇人民代表大会主席团")]], [new Text("2024年12月20日")]),
            new PageBreak(),
            new Paragraph([new Text("又一页。")]),
        ],
    };
}
