using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Rules;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen validate FILE…</c>: all findings of all files in one run, on the standard output.</summary>
internal static class ValidateCommand
{
    // "The errors above" are none of those that were chosen.
    private static readonly Message s_unseen = new(
        "有的内容没有读进来（这些错误这次没有列出，不写 --select、--ignore、--baseline 就能看到），合计、次数、期限和记录之间的核对还没有做。",
        "some of the records could not be read (the errors are not among those listed; leave out --select, --ignore and --baseline to see them): sums, counts, time limits and what records say of each other are not checked yet.");

    public static OptionSpec Select { get; } = new("--select", new("只报告这些规则", "these rules only"))
    {
        Value = new("编号,…", "ID,…"),
        Offered = new(PathKind.None, () => RulesCommand.All.Select(rule => rule.Id)),
        IsList = true,
    };

    public static OptionSpec Ignore { get; } = new("--ignore", new("不报告这些规则", "all rules but these"))
    {
        Value = new("编号,…", "ID,…"),
        Offered = new(PathKind.None, () => RulesCommand.All.Select(rule => rule.Id)),
        IsList = true,
    };

    public static OptionSpec UseBaseline { get; } = new("--baseline", new("只报告基线文件里没有的", "only what the baseline does not hold"))
    {
        Value = new("文件", "FILE"),
        Offered = Offered.Files,
    };

    public static OptionSpec WriteBaseline { get; } = new("--write-baseline", new("把现有的问题记成基线，以后不再报告", "write what there is as a baseline"))
    {
        Value = new("文件", "FILE"),
        Offered = Offered.Files,
    };

    public static OptionSpec Fix { get; } = new("--fix", new("改好文字里的半角标点、百分号、日期和看不见的字符，写回文件", "mend punctuation, percent signs, dates and invisible characters in texts, in place"));

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "validate",
        Summary = new("查错：一次列出所有文件的全部问题", "list all that is wrong with the records, in one run"),
        Details =
        [
            new("每一处都说明在哪个文件、哪一行、错在哪里、怎么改。不写 --fix 和 --write-baseline 就不动任何文件。", "Every finding says where it is and how to mend it. Without --fix and --write-baseline nothing is written."),
            new("每条规则的说明：reportgen rules 编号", "What a rule means: reportgen rules ID"),
        ],
        Arguments = [SharedOptions.Files],
        Options = [FindingsFormat.Option, SharedOptions.FailOn, Select, Ignore, UseBaseline, WriteBaseline, Fix],
        Examples =
        [
            new("reportgen validate 2024.yaml", new("检查一个文件", "check one file")),
            new("reportgen validate 2023.yaml 2024.yaml --fail-on warning", new("检查两个文件，有警告也算不通过", "check two; warnings fail too")),
            new("reportgen validate 2024.yaml --format concise", new("一处一行", "one line a finding")),
            new("reportgen validate 2024.yaml --select R-40,R-41", new("只看答复有没有逾期", "late replies only")),
            new("reportgen validate 2024.yaml --fix", new("改好标点和日期写法，显示改了哪些行", "mend punctuation and dates, and show the lines")),
        ],
        Run = (arguments, context) => Run(RequestOf(arguments), context),
    };

    public static ValidateRequest RequestOf(ParsedArguments arguments) => new(arguments.Words, arguments.Value(FindingsFormat.Option), SharedOptions.SeverityOf(arguments))
    {
        Select = arguments.Values(Select),
        Ignore = arguments.Values(Ignore),
        Baseline = arguments.Value(UseBaseline),
        WriteBaseline = arguments.Value(WriteBaseline),
        Fix = arguments.Has(Fix),
    };

    private static int Run(ValidateRequest request, CommandContext context)
    {
        var usage = new DiagnosticBag();
        foreach (var word in request.Select.Concat(request.Ignore))
        {
            if (!KnownRules.All.Any(rule => KnownRules.Means(word, rule.Id)))
            {
                usage.UnknownRule(word, KnownRules.All.Select(rule => rule.Id));
            }
        }

        if (usage.Items.Count > 0)
        {
            context.Report(usage.Items);
            return ExitCode.Usage;
        }

        var (findings, waived, isHeldBack) = Judge(request, context);
        if (request.Fix && FileMender.Mend(findings, context))
        {
            (findings, waived, isHeldBack) = Judge(request, context);
        }

        if (request.WriteBaseline is { } path)
        {
            return FindingsBaseline.Write(path, findings, context);
        }

        var shown = request.Baseline is { } known ? FindingsBaseline.Apply(known, findings, context) : findings;
        FindingsFormat.Print(request.Format, shown, waived, context);
        context.Output.Flush();
        foreach (var one in waived)
        {
            context.Remark(new($"已核实，不报告：{one.Location} {one.Rule.Id} {one.Headline.Chinese}（理由：{one.Reason}）", $"waived: {one.Location} {one.Rule.Id} {one.Headline.English} (reason: {one.Reason})"));
        }

        context.Remark(DiagnosticSummary.Of(shown).Text);
        if (isHeldBack)
        {
            // What rules find is no error of reading.
            var isTold = shown.Any(finding => finding.Severity == Severity.Error && !RuleSet.Rules.Any(rule => rule.Id == finding.Id));
            context.Remark(isTold ? RuleSet.HeldBack : s_unseen);
        }

        return ExitCode.Of(shown, request.FailOn);
    }

    // All findings of the records and those that a record waives, as the request chooses among them; and whether errors of reading kept checks back.
    private static (IReadOnlyList<Diagnostic> Findings, IReadOnlyList<WaivedFinding> Waived, bool IsHeldBack) Judge(ValidateRequest request, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var records = RecordLoader.Load(context.Environment.Workspace, new RecordRequest { Files = request.Files }, bag, out var books);
        var waived = records is not null ? RuleSet.Check(records.Books, records.Statistics, bag) : RuleSet.CheckReadable(books, bag);
        if (records is { NamesComparisons: true })
        {
            records.TellPreviousDoubts(bag);
        }

        return (Chosen(bag.Sorted(), d => d.Id, request), Chosen(waived, w => w.Rule.Id, request), records is null && books.Count > 0);
    }

    private static IReadOnlyList<T> Chosen<T>(IReadOnlyList<T> findings, Func<T, string> id, ValidateRequest request) =>
        request.Select.Count + request.Ignore.Count == 0
            ? findings
            : [.. findings.Where(f => (request.Select.Count == 0 || request.Select.Any(w => KnownRules.Means(w, id(f)))) && !request.Ignore.Any(w => KnownRules.Means(w, id(f))))];
}
