using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen init FOLDER</c>: a folder to begin with.</summary>
internal static class InitCommand
{
    public static ArgumentSpec Folder { get; } = new(new("文件夹", "FOLDER"), new("新建的文件夹，如 清河镇人大", "the folder to make")) { Offered = Offered.Folders };

    public static OptionSpec Sample { get; } = new("--sample", new("放进一个虚构的镇的记录，用来试", "the records of an invented town, to play with"));

    public static OptionSpec Name { get; } = new("--name", new("单位名称，如 清河镇", "the name of the township")) { Value = new("名称", "NAME") };

    public static OptionSpec Level { get; } = new("--level", new("级别：乡、民族乡、镇、街道、县、区（默认看名称最后一个字）", "township, town, county … (by default told by the name's last character)"))
    {
        Value = new("级别", "LEVEL"),
        Offered = new(PathKind.None, () => UnitLevels.All.Values.Select(level => level.Label)),
    };

    public static OptionSpec Parent { get; } = new("--parent", new("所属县、区", "the county")) { Value = new("县区", "COUNTY") };

    public static OptionSpec Term { get; } = new("--term", new("第几届，如 19", "the number of the congress")) { Value = new("届", "TERM") };

    public static OptionSpec Year { get; } = new("--year", new("从哪一年记起，如 2025", "the first year")) { Value = new("年度", "YEAR") };

    public static OptionSpec Kept { get; } = new("--records", new("记录记在哪里（默认 xlsx）", "how records are kept (xlsx by default)"))
    {
        Value = new("形式", "FORM"),
        Choices = [new("xlsx", new("Excel 台账", "a ledger"), "台账"), new("yaml", new("文本文件", "a text file"))],
    };

    public static OptionSpec Checks { get; } = new("--ci", new("在哪里自动核对记录（默认 none）", "where records are checked at every change (none by default)"))
    {
        Value = new("平台", "PLACE"),
        Choices = [new("none", new("不要", "nowhere")), new("github", new("GitHub", "GitHub")), new("gitlab", new("GitLab", "GitLab"))],
    };

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "init",
        Summary = new("从头开始：建一个文件夹，放好台账、设置和说明", "a folder to begin with: ledger, settings, scripts"),
        Details = [new("在命令行窗口里不写选项也行，会问单位名称、所属县区、届和年份。", "In a terminal the options can be left out: name, county, congress and year are asked for.")],
        Arguments = [Folder],
        Options = [Name, Level, Parent, Term, Year, Kept, Checks, Sample],
        Examples =
        [
            new("reportgen init 清河镇人大 --name 清河镇 --parent 平川县 --term 19 --year 2025", new("建好文件夹，里面有 2025 年的空白台账", "a folder with an empty ledger of 2025")),
            new("reportgen init 试一试 --sample", new("用虚构的镇试一试", "try it with an invented town")),
        ],
        Run = Run,
    };

    private static int Run(ParsedArguments arguments, CommandContext context)
    {
        if (!arguments.Has(Sample) && context.Environment.ReadLine is { } readLine && Missing(arguments).Any())
        {
            if (Answered(arguments, new InitQuestions(context, readLine)) is not { } answered)
            {
                context.Say(new("没有写完，什么也没有建。", "Not answered; nothing was made."));
                return ExitCode.Interrupted;
            }

            arguments = answered;
        }

        var bag = new DiagnosticBag();
        var files = new ProjectFiles(context.Environment.Workspace);
        var folder = arguments.Words[0];
        var written = arguments.Has(Sample) ? files.WriteSample(folder, bag) : RequestOf(folder, arguments, bag) is { } request ? files.Write(request, bag) : [];
        var findings = bag.Sorted();
        context.Report(findings);
        foreach (var path in written)
        {
            context.Output.Write(PrintableText.Of(path) + "\n");
        }

        if (written.Count > 0 && arguments.Value(Name) is { } name && Units.PlaceOf(name) is var place && place != name)
        {
            context.Remark(new($"单位名称记为“{place}”；“人大”几个字程序自己加", $"the name of the unit is “{place}”; 人大 is added by itself"));
        }

        if (written.Count > 0)
        {
            context.Remark(arguments.Has(Sample)
                ? new($"试一试：reportgen build {folder}/2024.yaml", $"try: reportgen build {folder}/2024.yaml")
                : new($"平时把做的事记在 {written[0]} 里；年底写总结：reportgen {written[0]}", $"keep the records in {written[0]}; then: reportgen {written[0]}"));
        }

        return ExitCode.Of(findings, Severity.Error);
    }

    private static IEnumerable<OptionSpec> Missing(ParsedArguments arguments) => ((OptionSpec[])[Name, Term, Year]).Where(option => !arguments.Has(option));

    // The county is asked for only where nothing was told: who writes options knows that there is one for it.
    private static ParsedArguments? Answered(ParsedArguments arguments, InitQuestions questions)
    {
        var options = new Dictionary<string, IReadOnlyList<string>>(arguments.Options, StringComparer.Ordinal);
        List<(OptionSpec Option, Func<string?> Ask)> asked = [(Name, () => questions.Name(arguments.Value(Level))), (Parent, questions.Parent), (Term, questions.Term), (Year, questions.Year)];
        foreach (var (option, ask) in asked.Where(one => !arguments.Has(one.Option) && (one.Option != Parent || !arguments.Has(Name))))
        {
            if (ask() is not { } answer)
            {
                return null;
            }

            options[option.Name] = [answer];
        }

        return arguments with { Options = options };
    }

    private static ProjectRequest? RequestOf(string folder, ParsedArguments arguments, DiagnosticBag bag)
    {
        foreach (var option in Missing(arguments))
        {
            bag.RequiredOption(Spec.Verb, option);
        }

        if (bag.HasErrors)
        {
            return null;
        }

        if (ProjectRequest.YearOf(arguments.Value(Year)!) is not { } year)
        {
            bag.NoFirstYear(arguments.Value(Year)!);
            return null;
        }

        if (ProjectRequest.PlaceOf(arguments.Value(Name)!, arguments.Value(Level)) is not { } name)
        {
            bag.NoUnitName(arguments.Value(Name)!);
            return null;
        }

        return new ProjectRequest
        {
            Folder = folder,
            Name = name,
            Level = arguments.Value(Level) ?? ProjectRequest.LevelIn(name)!,
            Parent = arguments.Value(Parent) ?? "",
            Term = arguments.Value(Term)!,
            Year = year,
            InLedger = arguments.Value(Kept) != "yaml",
            Checks = arguments.Value(Checks) switch { "github" => ContinuousIntegration.GitHub, "gitlab" => ContinuousIntegration.GitLab, _ => ContinuousIntegration.None },
        };
    }
}
