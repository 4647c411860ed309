using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>The page docs/template-functions.md, made of <see cref="BuiltInCatalogue"/>: every function with what it does and an example that was run.</summary>
public static class BuiltInReference
{
    private static readonly (string Module, string Heading, string Words)[] _modules =
    [
        ("string", "文字", "第一个参数是文字，写数也可以。字符从0数起，负数从末尾数。"),
        ("array", "列表", "结果都是新列表，原来的不变。"),
        ("math", "数", "空值当作0；文字不会自动变成数，先用 `string.to_int` 或 `string.to_double`。"),
        ("date", "日期", "样式里 `%Y` 年、`%m` 两位月、`%d` 两位日、`%F` 年-月-日、`%H` 时、`%M` 分、`%A` 星期；`日期.year`、`.month`、`.day` 取年、月、日的数。"),
        ("object", "对象和类型", ""),
        ("html", "网页", ""),
        ("regex", "正则表达式", "样式写在反引号里最省事：`` `\\d+` ``。最后一个参数可以写 `i`（不分大小写）、`m`（多行）、`s`（点含换行）、`x`（忽略空白）。"),
        ("timespan", "时长", "两个日期相减得时长；`时长.days`、`.total_days`、`.hours` 等取数。"),
        ("", "包含其他模板", ""),
    ];

    public static string Markdown()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # 模板函数

            本页由程序按函数目录生成，不要手改。怎样写模板见 [模板语言](template-language.md)。

            - 参数后带 `?` 的可以不写，`...` 表示后面还可以写几个。
            - `值 | 函数 其他参数` 和 `函数 值 其他参数` 一样：竖线前面的值是第一个参数。
            - 参数可以带名称写在最后：`string.truncate 标题 length: 10`。
            - “得到”一栏里，`⏎` 是换行；前后有空格的，用 `·` 标出两头。


            """);
        foreach (var (module, heading, words) in _modules)
        {
            AppendModule(page, module, heading, words);
        }

        return page.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static void AppendModule(StringBuilder page, string module, string heading, string words)
    {
        page.Append("## ").AppendLine(heading).AppendLine();
        if (words.Length > 0)
        {
            page.AppendLine(words).AppendLine();
        }

        page.AppendLine("| 函数 | 参数 | 作用 | 例子 | 得到 |").AppendLine("| --- | --- | --- | --- | --- |");
        foreach (var entry in BuiltInCatalogue.All.Where(e => ModuleOf(e.Name) == module))
        {
            var shown = entry.Example.Length == 0 ? "" : Code(entry.Example);
            page.AppendLine($"| `{entry.Name}` | {entry.Signature} | {entry.Summary} | {shown} | {Result(entry.Example)} |");
        }

        page.AppendLine();
    }

    private static string ModuleOf(string name) => name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : "";

    private static string Result(string example)
    {
        if (example.Length == 0)
        {
            return "";
        }

        var bag = new DiagnosticBag();
        var options = new RenderOptions { LoadInclude = name => new SourceText(name, name == "b.sbn" ? "第二部分" : "第一部分") };
        var text = Template.Join(Template.Parse(new SourceText("example.sbn", example), bag).Render(new ScriptMap(), options, bag));
        return bag.HasErrors ? throw new InvalidOperationException(bag.Items[0].Headline.English) : Code(text);
    }

    // A table cell holds no line break and no bare pipe; blanks at the ends of code would be lost.
    private static string Code(string text)
    {
        var shown = text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
        return shown.Contains('`', StringComparison.Ordinal) ? $"`` {shown} ``" : shown.StartsWith(' ') || shown.EndsWith(' ') ? $"`·{shown}·`" : $"`{shown}`";
    }
}
