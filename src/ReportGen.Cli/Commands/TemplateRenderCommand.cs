using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen template render TEMPLATE --data FILE</c>: the plain text that a template makes of JSON, by the language's own rules.</summary>
internal static class TemplateRenderCommand
{
    public static ArgumentSpec Template { get; } = new(new("模板", "TEMPLATE"), new("模板文件（.sbn）", "a template (.sbn)")) { Offered = Offered.Files };

    public static OptionSpec Data { get; } = new("--data", new("数据文件（JSON），最外层要是 { … }", "the data, a JSON object"))
    {
        Value = new("文件", "FILE"),
        Offered = Offered.Files,
        IsRequired = true,
    };

    public static OptionSpec Strict { get; } = new("--strict", new("名字写错就报错，不当作空白", "unknown names are errors instead of nothing"));

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "template render",
        Summary = new("试模板：用 JSON 数据套一个模板，显示得到的文字", "print the text that a template makes of JSON data"),
        Arguments = [Template],
        Options = [Data, Strict],
        Examples =
        [
            new("reportgen template render 试.sbn --data 数据.json", new("用数据试套一个模板", "try a template with data")),
            new("reportgen template render 试.sbn --data 数据.json --strict", new("同上，名字写错就报错", "the same; unknown names are errors")),
        ],
        Run = (arguments, context) => Run(RequestOf(arguments), context),
    };

    public static TrialRequest RequestOf(ParsedArguments arguments) => new(arguments.Words[0], arguments.Value(Data)!, arguments.Has(Strict));

    private static int Run(TrialRequest request, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var text = TemplateTrial.Render(context.Environment.Workspace, request, bag, context.Environment.Cancellation);
        var findings = bag.Sorted();
        context.Report(findings);
        context.Output.Write(text);
        return ExitCode.Of(findings, Severity.Error);
    }
}
