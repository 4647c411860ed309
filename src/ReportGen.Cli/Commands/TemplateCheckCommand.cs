using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen template check</c>: what is wrong with templates, before there are records.</summary>
internal static class TemplateCheckCommand
{
    public static OptionSpec Force { get; } = new("--force", new("批注稿写好后有人改过，也照样覆盖", "overwrite a copy with comments that was edited since"));

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "template check",
        Summary = new("查模板：名称、写法、用不上的条件，不用记录就查得出来", "find faults in templates without any records"),
        Details =
        [
            new("一次列出全部：写错的名称、用错的函数、栏目里没有的字段、永远不会成立的条件，都写明位置和改法。", "All in one run, each with its place and how to mend it: unknown names, misused functions, fields that\nrecords do not have, conditions that are never true."),
            new("整份报告的模板连它包含的小模板一起查；改了一句话的，只查那一句也行。", "A report's template is checked with all that it includes; a partial can be checked alone."),
        ],
        Arguments = [TemplateArguments.Names with { IsOptional = true, Offered = new(PathKind.File, () => TemplateFiles.ShippedNames), Help = new("模板的名字或者文件；不写就查项目用到的全部模板", "templates by name or path; without one all that the project uses") }],
        Options = [BuildCommand.Annotate, Force, FindingsFormat.Option, SharedOptions.FailOn, TemplateArguments.Project],
        Examples =
        [
            new("reportgen template check", new("查全部模板", "check them all")),
            new("reportgen template check suggestions/replied", new("只查一句话", "one sentence")),
            new("reportgen template check 我的.docx --annotate", new("查自己的 Word 模板，错处另存成批注", "a Word template of your own, its errors as comments in a copy")),
            new("reportgen template check 我的.sbn --format concise", new("查自己的一个文件，一处一行", "a file of your own, one line a finding")),
        ],
        Run = Run,
    };

    private static int Run(ParsedArguments arguments, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var check = new TemplateCheck(context.Environment.Workspace, arguments.Value(TemplateArguments.Project) ?? ".");
        check.Run(arguments.Words, bag);
        var notes = arguments.Has(BuildCommand.Annotate) ? TemplateNotes.Write(context.Environment.Workspace, arguments.Has(Force), bag) : [];
        var findings = bag.Sorted();
        FindingsFormat.Print(arguments.Value(FindingsFormat.Option), findings, [], context);
        context.Output.Flush();
        context.Remark(findings.Count > 0
            ? DiagnosticSummary.Of(findings).Text
            : new($"查了 {check.Count} 个模板文件，没有发现问题", $"{check.Count} template files checked, nothing found"));
        TemplateArguments.TellNotes(notes, context);
        return ExitCode.Of(findings, SharedOptions.SeverityOf(arguments));
    }
}
