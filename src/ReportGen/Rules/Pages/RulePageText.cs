using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>A rule's page as text for a terminal and as Markdown for docs/rules, both from the catalogue.</summary>
public static class RulePageText
{
    /// <summary>What <c>reportgen rules R-40</c> prints.</summary>
    public static string Plain(Rule rule, RulePage page, Language language)
    {
        var text = new StringBuilder($"{rule.Id} {rule.Title.In(language)}\n");
        foreach (var (heading, body, _) in Sections(rule, page))
        {
            text.Append($"\n{heading.In(language)}{(language == Language.English ? ":" : "：")}\n  {body.In(language).Replace("\n", "\n  ", StringComparison.Ordinal)}\n");
        }

        return text.ToString();
    }

    /// <summary>What docs/rules/ID.md holds: the page in Chinese, then in English.</summary>
    public static string Markdown(Rule rule, RulePage page)
    {
        var text = new StringBuilder($"# {rule.Id} {rule.Title.Chinese}\n\n<!-- 由 ./build generate 按规则目录生成，不要手改。 -->\n");
        Append(text, rule, page, Language.Chinese);
        text.Append($"\n---\n\n# {rule.Id} {rule.Title.English}\n");
        Append(text, rule, page, Language.English);
        return text.ToString();
    }

    /// <summary>What docs/rules/README.md holds.</summary>
    public static string Index()
    {
        var text = new StringBuilder("# 规则\n\n<!-- 由 ./build generate 按规则目录生成，不要手改。 -->\n\n`reportgen rules` 列出这些规则，`reportgen rules R-40` 显示其中一页，`reportgen rules 答复` 列出说到答复的规则。R-开头的是法律规则和票数、日期等算术规则，RG开头的是一致性和文字规则。\n\n| 编号 | 级别 | 内容 | 依据 |\n| --- | --- | --- | --- |\n");
        foreach (var rule in RuleCatalogue.All)
        {
            var level = rule.Page.IsChecked ? rule.Rule.Severity.Word().Chinese : "不检查";
            text.Append($"| [{rule.Rule.Id}]({rule.Rule.Id}.md) | {level} | {rule.Rule.Title.Chinese} | {rule.Page.Law?.Citation.Chinese ?? ""} |\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Rule rule, RulePage page, Language language)
    {
        foreach (var (heading, body, isCode) in Sections(rule, page))
        {
            text.Append($"\n## {heading.In(language)}\n\n{(isCode ? $"```yaml\n{body.In(language)}\n```" : body.In(language))}\n");
        }
    }

    private static IEnumerable<(Message Heading, Message Body, bool IsCode)> Sections(Rule rule, RulePage page)
    {
        yield return (new("级别", "Severity"), page.IsChecked ? rule.Severity.Word() : new("不检查，只作说明", "not checked, a page only"), false);
        yield return (new("查什么", "What it checks"), page.Checks, false);
        yield return (new("为什么", "Why"), page.Why, false);
        if (page.Law is { } law)
        {
            yield return (new("依据", "Law"), law.Citation, false);
            if (page.IsChecked)
            {
                yield return (new("判断哪些年度", "Which years it judges"), Years(law), false);
            }
        }

        if (page.IsChecked)
        {
            yield return (new("会报告的写法", "Raises it"), new(page.Raises, page.Raises), true);
            yield return (new("不报告的写法", "Does not raise it"), new(page.Passes, page.Passes), true);
        }

        yield return (new("怎么办", "How to mend it"), page.Mend, false);
        if (page.IsChecked)
        {
            yield return (
                new("调整", "Settings"),
                new(
                    $"设置: {{规则: {{{rule.Id}: 关闭}}}}，也可以写 错误、警告、提示；只对一条记录不再报告，在记录里写 已核实: {{规则: {rule.Id}, 理由: …}}。",
                    $"settings: {{rules: {{{rule.Id}: off}}}}, or error, warning, info; for one record write waive: {{rule: {rule.Id}, reason: …}} in it."),
                false);
        }
    }

    private static Message Years(LawBasis law) =>
        law.IsLocal ? new("规则集里有本地条文的，从条文施行起判断", "those since the local text that the rule set names")
        : law.Since is { } since ? new($"{since.Year}年{since.Month}月{since.Day}日起的记录；以前的不判断", $"records from {since:yyyy-MM-dd} on; earlier ones are not judged")
        : new("所有年度", "all years");
}
