using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Rules;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen rules</c>: the list; <c>reportgen rules R-40</c>: a page; <c>reportgen rules 答复</c>: the list of what speaks of that.</summary>
internal static class RulesCommand
{
    /// <summary>Every rule that any message of the program can name; put together when it is asked for, since every command's start passes here.</summary>
    public static IReadOnlyList<Rule> All => field ??= [.. KnownRules.Everywhere.Concat(UsageRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "rules",
        Summary = new("看规则：列出全部规则，找规则，或者看一条规则的说明", "list the rules, find some, or show the page of one"),
        Details = [new("一页写明查什么、为什么（法律条文和版本）、会报告和不报告的写法、怎么办。", "A page says what the rule checks, why, with the article and its version, examples, and how to mend a finding.")],
        Arguments = [new(new("编号或词", "ID or word"), new("规则编号，如 R-40、RG2101，或者规则里的词；不写就列出全部", "ids of rules, as R-40 or RG2101, or a word of them; without one all are listed"), Many: true) { IsOptional = true, Offered = new(PathKind.None, () => All.Select(rule => rule.Id)) }],
        Options = [],
        Examples =
        [
            new("reportgen rules", new("列出全部规则", "list all rules")),
            new("reportgen rules R-40", new("看答复期限的规则", "the rule about late replies")),
            new("reportgen rules 答复", new("找说到答复的规则", "the rules that speak of replies")),
        ],
        Run = (arguments, context) => Run(arguments.Words, context),
    };

    private static int Run(IReadOnlyList<string> words, CommandContext context)
    {
        if (words.Count == 0)
        {
            PrintList(All, context);
            return ExitCode.Done;
        }

        var bag = new DiagnosticBag();
        var first = true;
        foreach (var word in words)
        {
            var named = RuleId.Of(word) is { } id ? All.FirstOrDefault(rule => rule.Id == id) : null;
            IReadOnlyList<Rule> speaking = named is null ? [.. All.Where(rule => KnownRules.Means(word, rule.Id) || SpeaksOf(rule, word))] : [];
            if (named is null && speaking.Count == 0)
            {
                bag.UnknownRule(word, All.Select(rule => rule.Id));
                continue;
            }

            context.Output.Write(first ? "" : "\n");
            first = false;
            if (named is null)
            {
                PrintList(speaking, context);
                continue;
            }

            context.Output.Write(RuleSet.PageOf(named.Id) is { } page ? RulePageText.Plain(named, page, context.Language) : Short(named, context.Language));
        }

        context.Report(bag.Items);
        return bag.HasErrors ? ExitCode.Usage : ExitCode.Done;
    }

    private static bool SpeaksOf(Rule rule, string word)
    {
        bool IsIn(Message? message) =>
            message is not null && (message.Chinese.Contains(word, StringComparison.OrdinalIgnoreCase) || message.English.Contains(word, StringComparison.OrdinalIgnoreCase));
        return IsIn(rule.Title) || IsIn(RuleSet.PageOf(rule.Id)?.Checks ?? RuleNotes.Of(rule.Id)?.Checks);
    }

    private static void PrintList(IReadOnlyList<Rule> rules, CommandContext context)
    {
        IReadOnlyList<string> headings = context.Language == Language.English ? ["Id", "Severity", "About"] : ["编号", "级别", "内容"];
        var rows = rules.Select(rule => (IReadOnlyList<string>)[rule.Id, Level(rule, context.Language), rule.Title.In(context.Language)]).ToList();
        PlainTable.Print(new TableText(headings, rows, new HashSet<int>()), context.Output);
    }

    private static string Level(Rule rule, Language language) =>
        RuleSet.PageOf(rule.Id) is { IsChecked: false } ? new Message("不检查", "not checked").In(language) : rule.Severity.Word().In(language);

    // What has no page explains itself at its place; what is looked at and what to do in general is its note.
    private static string Short(Rule rule, Language language)
    {
        var (severity, when, note) = (rule.Severity.Word(), When(rule), RuleNotes.Of(rule.Id));
        var (checks, mend) = note is null ? (new Message("", ""), new Message("", "")) : (
            new Message($"查什么：\n  {note.Checks.Chinese}\n\n", $"What it checks:\n  {note.Checks.English}\n\n"),
            new Message($"怎么办：\n  {note.Mend.Chinese}\n\n", $"How to mend it:\n  {note.Mend.English}\n\n"));
        return $"{rule.Id} {rule.Title.In(language)}\n\n" + new Message(
            $"级别：\n  {severity.Chinese}\n\n{checks.Chinese}{mend.Chinese}{when.Chinese}；报告里写明错在哪里、怎么改。\n",
            $"Severity:\n  {severity.English}\n\n{checks.English}{mend.English}{when.English}; the finding says what is wrong and how to mend it.\n").In(language);
    }

    // The ranges of ids are part of the product.
    private static Message When(Rule rule) => rule.Id[2..4] switch
    {
        "10" or "70" => new("找文件、读文件时报告", "Reported while files are found and read"),
        "39" or "59" => new("写报告时报告", "Reported while a report is written"),
        ['3', ..] => new("读模板、用模板写报告时报告", "Reported while templates are read and rendered"),
        "40" or "50" => new("把文字排成文档、读写 Word 文档时报告", "Reported while text becomes a document, and while Word files are read and written"),
        "90" => new("命令行写得不对时报告", "Reported where the command line is wrong"),
        _ => new("读取记录、统计数字时报告", "Reported while records are read and counted"),
    };
}
