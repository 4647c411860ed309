using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen template diff</c>: how the project's templates differ from the shipped ones of the same names.</summary>
internal static class TemplateDiffCommand
{
    public static CommandSpec Spec { get; } = new()
    {
        Verb = "template diff",
        Summary = new("比模板：项目的模板同程序自带的有哪些不同", "how the project's templates differ from the shipped ones"),
        Details = [new("前面是 - 的行是程序自带的，是 + 的行是项目里的。有不同，退出码是 1。换了新版程序以后看一看。", "Lines with - are the program's, those with + the project's. The exit code is 1 where they differ.\nWorth a look after every new version of the program.")],
        Arguments = [TemplateArguments.Names with { IsOptional = true, Help = new("模板的名字；不写就比较项目里全部的同名模板", "templates; without one all that the project has its own of") }],
        Options = [TemplateArguments.Project],
        Examples =
        [
            new("reportgen template diff", new("看项目改了哪些地方", "what the project has changed")),
            new("reportgen template diff suggestions/replied", new("只看一个模板", "of one template")),
        ],
        Run = Run,
    };

    private static int Run(ParsedArguments arguments, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var changed = 0;
        foreach (var difference in TemplateArguments.FilesOf(arguments, context).Differences(arguments.Words, bag))
        {
            if (difference.Lines.Length == 0)
            {
                context.Remark(new($"{difference.Path}：同程序自带的一样", $"{difference.Path}: the same as the shipped one"));
                continue;
            }

            context.Output.Write(changed++ == 0 ? "" : "\n");
            var heads = new Message($"- 程序自带的 {difference.Name}\n+ {difference.Path}\n", $"- shipped {difference.Name}\n+ {difference.Path}\n").In(context.Language);
            foreach (var line in (heads + difference.Lines).TrimEnd('\n').Split('\n'))
            {
                context.Output.Write(PrintableText.Of(line) + "\n");
            }
        }

        context.Report(bag.Sorted());
        return ExitCode.Worse(ExitCode.Of(bag.Items, Severity.Error), changed > 0 ? ExitCode.Findings : ExitCode.Done);
    }
}
