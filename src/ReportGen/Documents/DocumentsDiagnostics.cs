using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Documents;

/// <summary>One method a finding of this room.</summary>
internal static class DocumentsDiagnostics
{
    public static void ReportPrivateCharacter(this DiagnosticBag bag, Location at, int character) =>
        bag.Report(
            DocumentsRules.PrivateCharacter,
            at,
            new($"模板里有私用区字符 {Code(character)}，它没有公认的字形", $"the template holds the private-use character {Code(character)}, which has no agreed meaning"),
            help: new("删掉它；多半是从别的软件里粘贴过来的自造字或图标", "delete it; such characters mostly come from pasted icons or self-made glyphs"));

    public static void ReportInvalidCharacter(this DiagnosticBag bag, Location at, int character) =>
        bag.Report(
            DocumentsRules.InvalidCharacter,
            at,
            new($"文字里有控制字符 {Code(character)}，不能写入文档", $"the text holds the control character {Code(character)}, which no document can hold"),
            help: new("删掉这个看不见的字符", "delete this invisible character"));

    public static void ReportUnsupported(this DiagnosticBag bag, Location at, string quoted, Message what, Message? help = null) =>
        bag.Report(
            DocumentsRules.UnsupportedMarkup,
            at,
            new($"“{quoted}”是{what.Chinese}，报告里不能用", $"'{quoted}' is {what.English}, which reports do not have"),
            help: help ?? new("要原样印出这些符号，在符号前加 \\", "to print these characters as they stand, put \\ before them"));

    public static void ReportHeadingWithoutSpace(this DiagnosticBag bag, Location at, string quoted) =>
        bag.Report(
            DocumentsRules.BrokenMarkup,
            at,
            new($"“{quoted}”不是标题：# 后面少了空格，或前面空了四格以上", $"'{quoted}' is no heading: there is no space after #, or it is indented by four or more"),
            help: new("写成“## 标题”，顶格写，# 后空一格", "write '## Heading' at the start of the line, with a space after #"));

    public static void ReportBrokenTable(this DiagnosticBag bag, Location at, string quoted) =>
        bag.Report(
            DocumentsRules.BrokenMarkup,
            at,
            new($"“{quoted}”不成表格", $"'{quoted}' makes no table"),
            help: new("表头下面要有一行 | --- | --- |，格数与表头相同，行与行之间不空行", "the header needs a line | --- | --- | below it with as many cells, and no blank line between rows"));

    public static void ReportUnclosedContainer(this DiagnosticBag bag, Location at, string name) =>
        bag.Report(
            DocumentsRules.BrokenMarkup,
            at,
            new($"“::: {name}”没有收尾的 :::", $"'::: {name}' is never closed"),
            help: new("在区块末尾另起一行写 :::", "close it with ::: on a line of its own"));

    public static void ReportStrayFence(this DiagnosticBag bag, Location at) =>
        bag.Report(
            DocumentsRules.BrokenMarkup,
            at,
            new("这个 ::: 不收哪一块：前面没有“::: 名称”", "this ::: closes nothing: there is no '::: name' before it"),
            help: new("区块的开头写成“::: 署名”这样，收尾单写 :::，都写在同一个文件里", "begin the container with '::: name' and close it with ::: alone, both in one file"));

    public static void ReportFullWidthMarkup(this DiagnosticBag bag, Location at, string signs, string meant) =>
        bag.Report(
            DocumentsRules.BrokenMarkup,
            at,
            new($"“{signs}”有全角的，会照这样印出来", $"'{signs}' is full-width and is printed as it stands"),
            help: meant[0] == '#' ? new($"写成半角的 {meant}，后面空一格", $"write {meant} in half-width signs, with a space behind") : new($"写成半角的 {meant}", $"write {meant} in half-width signs"));

    public static void ReportUnknownContainer(this DiagnosticBag bag, Location at, string name, string? nearest) =>
        bag.Report(
            DocumentsRules.UnknownContainer,
            at,
            new($"不认识的区块“::: {name}”", $"unknown container '::: {name}'"),
            help: nearest is null
                ? new($"可用的有：{ContainerNames.Listed(english: false)}", $"known are: {ContainerNames.Listed(english: true)}")
                : new($"是不是“::: {nearest}”？", $"did you mean '::: {nearest}'?"));

    public static void ReportContainerContent(this DiagnosticBag bag, Location at, string name, Message expected) =>
        bag.Report(
            DocumentsRules.ContainerContent,
            at,
            new($"“::: {name}”里要放{expected.Chinese}", $"'::: {name}' holds {expected.English}"));

    public static void ReportNestedBlock(this DiagnosticBag bag, Location at, Message what) =>
        bag.Report(
            DocumentsRules.ContainerContent,
            at,
            new($"{what.Chinese}不能放在列表或区块里面", $"{what.English} cannot stand inside a list or container"),
            help: new("把它移到外面，单独成段", "move it out, to lines of its own"));

    public static void ReportBlockInsideLine(this DiagnosticBag bag, Location at) =>
        bag.Report(
            DocumentsRules.BlockInsideLine,
            at,
            new("表格、图这样的内容要独占一行，前后不能有别的文字", "a table or another block must have a line to itself"),
            help: new("把这个 {{ … }} 单独写成一行，上下各空一行", "put this {{ … }} on a line of its own with blank lines around it"));

    public static void ReportHeadingTooDeep(this DiagnosticBag bag, Location at, int signs) =>
        bag.Report(
            DocumentsRules.HeadingLevel,
            at,
            new($"标题有{signs.ToString(CultureInfo.InvariantCulture)}个 #，最多5个", $"a heading with {signs.ToString(CultureInfo.InvariantCulture)} #, at most 5"),
            help: new("# 是文件标题，## 到 ##### 是一、（一）1.（1）", "# is the title of the document, ## to ##### are its four levels"));

    public static void ReportSecondTitle(this DiagnosticBag bag, Location at, string title) =>
        bag.Report(
            DocumentsRules.HeadingLevel,
            at,
            new($"“# {title}”是第二个文件标题，只能有一个，且在最前面", $"'# {title}' is a second title; there is one, at the very beginning"),
            help: new("章的标题写 ##", "a chapter begins with ##"));

    public static void ReportEmptyHeading(this DiagnosticBag bag, Location at) =>
        bag.Report(
            DocumentsRules.EmptyHeading,
            at,
            new("标题没有文字", "a heading without text"),
            help: new("# 后面写标题；标题来自数据时，先判断它有没有", "write the heading after #; where it comes from data, test first that there is one"));

    public static void ReportTooManyValues(this DiagnosticBag bag, Location at, int limit) =>
        bag.Report(
            DocumentsRules.TooMuch,
            at,
            new($"模板打印的值超过{limit.ToString(CultureInfo.InvariantCulture)}个", $"the template prints more than {limit.ToString(CultureInfo.InvariantCulture)} values"),
            help: new("长名单用 table 函数做成一张表，不要在循环里逐格打印", "make long lists one table with the function table instead of printing cell by cell"));

    public static void ReportTooDeep(this DiagnosticBag bag, Location at) =>
        bag.Report(
            DocumentsRules.TooMuch,
            at,
            new("列表或强调嵌套太深", "lists or emphasis are nested too deeply"),
            help: new("减少嵌套层次", "nest less"));

    public static void ReportNoChart(this DiagnosticBag bag, Location at, ChartForm form, Message why) =>
        bag.Report(
            DocumentsRules.NoChart,
            at,
            new($"这张表画不成{ChartWords.Name(form)}：{why.Chinese}", $"this table makes no chart: {why.English}"),
            help: new("第一列写名称（年份、类别），后面每列都是数字；文字栏目不要放进来", "let the first column hold names (years, classes) and every other column numbers; leave columns of text out"));

    public static void ReportChartNotDrawn(this DiagnosticBag bag, Location at, ChartForm form, Message why) =>
        bag.Report(
            DocumentsRules.ChartNotDrawn,
            at,
            new($"{ChartWords.Name(form)}没有画，改印表格：{why.Chinese}", $"the chart is not drawn and its table printed instead: {why.English}"),
            help: new("换一种图，减少行或列；或者在模板里先判断数据够不够画图", "choose another form or fewer rows and columns, or let the template test first that the data make a chart"));

    private static string Code(int character) => "U+" + character.ToString("X4", CultureInfo.InvariantCulture);
}
