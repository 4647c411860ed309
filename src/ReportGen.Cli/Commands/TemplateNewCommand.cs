using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen template new NAME…</c>: copies of shipped templates to edit.</summary>
internal static class TemplateNewCommand
{
    public static OptionSpec Output { get; } = new("--output", new("写到哪个文件夹（默认项目的 templates）；- 表示标准输出", "the folder to write to (the project's templates by default); - is the standard output"))
    {
        Aliases = ["-o"],
        Value = new("位置", "PATH"),
        Offered = Offered.Folders,
    };

    public static OptionSpec WithPartials { get; } = new("--with-partials", new("连它用到的小模板（partials）一起抄", "also the partials that it includes"));

    public static OptionSpec Force { get; } = new("--force", new("已经有同名的文件，也覆盖", "write over files of that name"));

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "template new",
        Summary = new("抄模板：把程序自带的模板抄到项目里来改", "copy shipped templates into the project, to edit them"),
        Details = [new("项目 templates 文件夹里的模板代替程序自带的同名模板。只想改一句话，就只抄那一句的小模板。", "A template in the project's folder templates replaces the shipped one of that name. To change a\nsentence, copy only its partial.")],
        Arguments = [TemplateArguments.Names],
        Options = [Output, WithPartials, Force, TemplateArguments.Project],
        Examples =
        [
            new("reportgen template new suggestions/replied", new("改建议答复那一句", "to change the sentence about replies")),
            new("reportgen template new 年度", new("改年度总结有哪几部分", "to change the parts of the annual summary")),
        ],
        Run = Run,
    };

    private static int Run(ParsedArguments arguments, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var request = new TemplateCopyRequest
        {
            Names = arguments.Words,
            Output = arguments.Value(Output),
            WithPartials = arguments.Has(WithPartials),
            Force = arguments.Has(Force),
        };
        var written = TemplateArguments.FilesOf(arguments, context).Copy(request, bag);
        context.Report(bag.Sorted());
        foreach (var path in written.Where(path => path != "-"))
        {
            context.Output.Write(PrintableText.Of(path) + "\n");
        }

        foreach (var name in arguments.Has(Output) ? [] : TemplateFiles.NamedOnly(written))
        {
            context.Remark(new(
                $"写材料时点名才用它：reportgen build 记录文件 --template {name}；挪到 templates/{name["word/".Length..]}，以后不点名也用它",
                $"it is used when it is named: reportgen build RECORDS --template {name}; moved to templates/{name["word/".Length..]} it is used without"));
        }

        return ExitCode.Of(bag.Items, Severity.Error);
    }
}
