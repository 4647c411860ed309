using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Rules;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen rules</c>: the list; <c>reportgen rules R-40</c>: a page.</summary>
internal static class RulesCommand
{
    public static CommandSpec Spec { get; } = new()
    {
        Verb = "rules",
        Summary = new("看规则：列出全部规则，或者一条规则的说明", "list the rules, or show the page of one"),
        Details = [new("一页写明查什么、为什么（法律条文和版本）、会报告和不报告的写法、怎么办。", "A page says what the rule checks, why, with the article and its version, examples, and how to mend a finding.")],
        Arguments = [new(new("编号", "ID"), new("规则编号，如 R-40、RG2101；不写就列出全部", "ids of rules, as R-40 or RG2101; without one all are listed"), Many: true) { IsOptional = true }],
        Options = [],
        Examples =
        [
            new("reportgen rules", new("列出全部规则", "list all rules")),
            new("reportgen rules R-40", new("看答复期限的规则", "the rule about late replies")),
        ],
        Run = (arguments, context) => Run(arguments.Words, context),
    };

    private static int Run(IReadOnlyList<string> ids, CommandContext context)
    {
        if (ids.Count == 0)
        {
            PrintList(context);
            return ExitCode.Done;
        }

        var bag = new DiagnosticBag();
        var first = true;
        foreach (var id in ids)
        {
            if (KnownRules.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase)) is not { } found)
            {
                bag.UnknownRule(id, KnownRules.All.Select(rule => rule.Id));
                continue;
            }

            context.Output.Write(first ? "" : "\n");
            context.Output.Write(RuleSet.PageOf(found.Id) is { } page ? RulePageText.Plain(found, page, context.Language) : Short(found, context.Language));
            first = false;
        }

        context.Report(bag.Items);
        return bag.HasErrors ? ExitCode.Usage : ExitCode.Done;
    }

    private static void PrintList(CommandContext context)
    {
        IReadOnlyList<string> headings = context.Language == Language.English ? ["Id", "Severity", "About"] : ["编号", "级别", "内容"];
        var rows = KnownRules.All.Select(rule => (IReadOnlyList<string>)[rule.Id, Level(rule, context.Language), rule.Title.In(context.Language)]).ToList();
        PlainTable.Print(new TableText(headings, rows, new HashSet<int>()), context.Output);
    }

    private static string Level(Rule rule, Language language) =>
        RuleSet.PageOf(rule.Id) is { IsChecked: false } ? new Message("不检查", "not checked").In(language) : rule.Severity.Word().In(language);

    // What reading and counting report explains itself at the place: the title is all there is to say in general.
    private static string Short(Rule rule, Language language) =>
        $"{rule.Id} {rule.Title.In(language)}\n\n{new Message($"级别：\n  {rule.Severity.Word().Chinese}\n\n读取记录、统计数字时报告；报告里写明错在哪里、怎么改。", $"Severity:\n  {rule.Severity.Word().English}\n\nReported while records are read and counted; the finding says what is wrong and how to mend it.").In(language)}\n";
}
