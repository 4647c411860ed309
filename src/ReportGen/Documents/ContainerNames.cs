using ReportGen.Diagnostics;

namespace ReportGen.Documents;

/// <summary>The fenced containers <c>::: name</c>, each under its English and its Chinese names.</summary>
internal static class ContainerNames
{
    private static readonly (ContainerKind Kind, string English, string[] Chinese)[] _all =
    [
        (ContainerKind.Table, "table", ["表格", "表"]),
        (ContainerKind.LandscapeTable, "landscape-table", ["横排表格", "横表"]),
        (ContainerKind.PortraitTable, "portrait-table", ["竖排表格", "竖表"]),
        (ContainerKind.AppendixTable, "appendix-table", ["附表"]),
        (ContainerKind.PortraitAppendixTable, "portrait-appendix-table", ["竖排附表"]),
        (ContainerKind.ColumnChart, "chart", ["柱形图", "柱状图", "图"]),
        (ContainerKind.LineChart, "line-chart", ["折线图"]),
        (ContainerKind.PieChart, "pie-chart", ["饼图", "饼形图"]),
        (ContainerKind.Signature, "signature", ["署名", "落款"]),
        (ContainerKind.Head, "head", ["版头"]),
        (ContainerKind.Imprint, "imprint", ["版记"]),
        (ContainerKind.Attachments, "attachments", ["附件说明", "附件"]),
        (ContainerKind.Remark, "remark", ["公文附注"]),
        (ContainerKind.PageBreak, "pagebreak", ["分页", "换页"]),
        (ContainerKind.Lead, "lead", ["导语"]),
        (ContainerKind.Subtitle, "subtitle", ["副标题"]),
        (ContainerKind.Speaker, "speaker", ["报告人"]),
        (ContainerKind.Salutation, "salutation", ["称谓"]),
        (ContainerKind.Note, "note", ["附注", "注"]),
        (ContainerKind.Closing, "closing", ["结尾", "结语"]),
        (ContainerKind.Hint, "hint", ["提示", "批注"]),
    ];

    public static ContainerKind? Find(string name)
    {
        foreach (var (kind, english, chinese) in _all)
        {
            if (english.Equals(name, StringComparison.OrdinalIgnoreCase) || chinese.Contains(name))
            {
                return kind;
            }
        }

        return null;
    }

    public static string Listed(bool english) => string.Join(english ? ", " : "、", _all.Select(n => english ? n.English : n.Chinese[0]));

    public static string? Nearest(string name) => NearestName.Of(name, _all.SelectMany(n => n.Chinese.Prepend(n.English)));
}
