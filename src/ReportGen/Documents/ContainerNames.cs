using ReportGen.Diagnostics;

namespace ReportGen.Documents;

/// <summary>The fenced containers <c>::: name</c>, each under its English and its Chinese names.</summary>
internal static class ContainerNames
{
    private static readonly (ContainerKind Kind, string English, string[] Chinese)[] _all =
    [
        (ContainerKind.Table, "table", ["表格", "表"]),
        (ContainerKind.Signature, "signature", ["署名", "落款"]),
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
