using ReportGen.Diagnostics;

namespace ReportGen.Documents;

/// <summary>The findings of this room: what a template's Markdown may not hold.</summary>
public static class DocumentsRules
{
    public static Rule PrivateCharacter { get; } = new("RG4001", Severity.Error, new("模板里有私用区字符", "private-use character in a template"));

    public static Rule InvalidCharacter { get; } = new("RG4002", Severity.Error, new("文字里有不能写入文档的字符", "character that no document can hold"));

    public static Rule UnsupportedMarkup { get; } = new("RG4003", Severity.Error, new("不支持的标记", "markup that reports do not know"));

    public static Rule BrokenMarkup { get; } = new("RG4004", Severity.Error, new("写坏的标记", "markup that is not complete"));

    public static Rule UnknownContainer { get; } = new("RG4005", Severity.Error, new("不认识的 ::: 区块", "unknown ::: container"));

    public static Rule ContainerContent { get; } = new("RG4006", Severity.Error, new("::: 区块的内容不对", "content that a ::: container cannot hold"));

    public static Rule BlockInsideLine { get; } = new("RG4007", Severity.Error, new("表格没有独占一行", "block value inside a line"));

    public static Rule HeadingLevel { get; } = new("RG4008", Severity.Error, new("标题层次不对", "heading level"));

    public static Rule EmptyHeading { get; } = new("RG4009", Severity.Error, new("标题没有文字", "heading without text"));

    public static Rule TooMuch { get; } = new("RG4010", Severity.Error, new("文档超出限度", "document beyond its limits"));

    public static Rule NoChart { get; } = new("RG4011", Severity.Error, new("这张表画不成图", "table that makes no chart"));

    public static Rule ChartNotDrawn { get; } = new("RG4012", Severity.Warning, new("数据不适合画图，改印表格", "chart replaced by its table"));

    public static IReadOnlyList<Rule> All { get; } =
    [
        PrivateCharacter, InvalidCharacter, UnsupportedMarkup, BrokenMarkup, UnknownContainer, ContainerContent, BlockInsideLine, HeadingLevel, EmptyHeading, TooMuch, NoChart, ChartNotDrawn,
    ];
}
