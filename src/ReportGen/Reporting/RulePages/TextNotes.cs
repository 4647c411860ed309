using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>How the text that a template gives becomes a document.</summary>
internal static class TextNotes
{
    public static readonly IReadOnlyList<RuleNote> All =
    [
        new("RG4001",
            new("模板里有没有私用区的字（自造字、图标），别的电脑上印不出来。", "Private-use characters, which have no agreed meaning."),
            new("删掉它；多半是从别的软件里粘贴过来的。", "Delete it; it mostly comes by pasting.")),
        new("RG4002",
            new("文字里有没有不能写入文档的控制字符。", "Characters that no document can hold."),
            new("删掉这个看不见的字符。", "Delete the invisible character.")),
        new("RG4003",
            new("有没有报告里不用的标记（链接、图片、代码等）。", "Markup that reports do not have, such as links and pictures."),
            new("要原样印出这些符号，在符号前加 \\。", "To print the characters as they stand, put \\ before them.")),
        new("RG4004",
            new("标题、表格、::: 区块写全了没有。", "Headings, tables or containers that are not complete."),
            new("标题写成“## 标题”；表头下面要有 | --- | --- |；区块末尾另起一行写 :::。", "Write '## Heading', a line | --- | --- | below a table's header, and ::: at the end of a container.")),
        new("RG4005",
            new("::: 后面的区块名称认不认得。", "A ::: container that there is not."),
            new("看报告里猜的是不是，或者从列出的里选。", "Take the name that is guessed or one of those listed.")),
        new("RG4006",
            new("::: 区块里放的内容对不对。", "Content that a container cannot hold."),
            new("照报告里说的放；不该在里面的，移到外面单独成段。", "Put in what it holds; move the rest out to lines of its own.")),
        new("RG4007",
            new("表格、图是不是独占一行。", "A table or a chart inside a line."),
            new("把这个 {{ … }} 单独写成一行，上下各空一行。", "Put this {{ … }} on a line of its own with blank lines round it.")),
        new("RG4008",
            new("标题的 # 有几个：# 是文件标题，只有一个；## 到 ##### 是四级标题。", "Heading levels: # is the title, ## to ##### are four levels."),
            new("章的标题写 ##，下面依次多一个 #。", "A chapter begins with ##, each level below has one # more.")),
        new("RG4009",
            new("标题后面有没有文字。", "A heading without text."),
            new("# 后面写标题；标题来自数据时，先判断它有没有。", "Write the heading; where it comes from data, test that there is one.")),
        new("RG4010",
            new("文档里的值、嵌套是不是超过了限度。", "A document beyond its limits."),
            new("长名单用 table 函数做成一张表，不要在循环里逐格打印。", "Make long lists one table with the function table.")),
        new("RG4011",
            new("给 chart 的表能不能画成图：第一列是名称，后面都是数字。", "A table that makes no chart: names first, then numbers."),
            new("去掉文字栏目，只留名称和数字。", "Leave names and numbers alone in it.")),
        new("RG4012",
            new("数据适不适合画成这种图；不适合的，印成表格。", "Data that do not suit the chart; its table is printed."),
            new("换一种图，减少行或列；或者在模板里先判断数据够不够画图。", "Choose another form or fewer rows and columns, or test first whether there is enough to draw.")),
    ];
}
