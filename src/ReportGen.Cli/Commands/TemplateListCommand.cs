using System.Text.Json;
using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen template list</c>: which templates there are, and which of them the project has changed.</summary>
internal static class TemplateListCommand
{
    public static OptionSpec All { get; } = new("--all", new("连一句话、一章的小模板（partials）一起列", "also the small templates (partials) of chapters and sentences"));

    public static OptionSpec Format { get; } = new("--format", new("用哪种形式列出（默认 table）", "the form of the list (table by default)"))
    {
        Value = new("形式", "FORM"),
        Choices = [new("table", new("表格，给人看", "a table, for people"), "表格"), new("json", new("给别的程序用", "for other programs"))],
    };

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "template list",
        Summary = new("看模板：列出程序自带的和项目自己的模板", "list the shipped templates and the project's own"),
        Details = [new("项目的 templates 文件夹里有同名的，就用项目的；一句话、一章也可以单独换。", "A file of the same name in the project's folder templates is used instead, single partials too.")],
        Arguments = [],
        Options = [All, Format, TemplateArguments.Project],
        Examples =
        [
            new("reportgen template list", new("列出各种报告的模板，和项目改过的", "the templates of reports, and what the project has changed")),
            new("reportgen template list --all", new("每一句话的模板都列出来", "those of every sentence too")),
        ],
        Run = Run,
    };

    private static int Run(ParsedArguments arguments, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var all = TemplateArguments.FilesOf(arguments, context).List(bag);
        IReadOnlyList<TemplateEntry> shown = [.. all.Where(entry => arguments.Has(All) || entry.IsReport || entry.Origin != TemplateOrigin.Shipped)];
        if (arguments.Value(Format) == "json")
        {
            context.Write(stream => WriteJson(stream, shown));
        }
        else
        {
            Print(shown, context);
        }

        context.Report(bag.Sorted());
        return ExitCode.Of(bag.Items, Severity.Error);
    }

    private static void Print(IReadOnlyList<TemplateEntry> entries, CommandContext context)
    {
        IReadOnlyList<string> headings = context.Language == Language.English ? ["template", "from", "what it prints"] : ["模板", "来自", "写什么"];
        var rows = entries.Select(entry => (IReadOnlyList<string>)[PrintableText.Of(entry.Name), OriginOf(entry).In(context.Language), PrintableText.Of(entry.Purpose)]).ToList();
        var table = new TableText(headings, rows, new HashSet<int>());
        if (context.Environment.OutputIsTerminal)
        {
            TerminalTable.Print(table, context.Environment);
        }
        else
        {
            PlainTable.Print(table, context.Output);
        }
    }

    private static Message OriginOf(TemplateEntry entry) => entry.Origin switch
    {
        _ when entry.UsedInstead is { } used => new($"不用（用 {PrintableText.Of(used)}）", $"not used ({PrintableText.Of(used)} is)"),
        TemplateOrigin.Shadowed when entry.IsSame => new("项目（没有改）", "project (unchanged)"),
        TemplateOrigin.Shadowed => new("项目（改过）", "project (changed)"),
        TemplateOrigin.Own => new("项目自己的", "project's own"),
        _ => new("程序", "program"),
    };

    private static void WriteJson(Stream stream, IReadOnlyList<TemplateEntry> entries)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("name", entry.Name);
            json.WriteString("origin", entry.Origin switch { TemplateOrigin.Shadowed => "shadowed", TemplateOrigin.Own => "own", _ => "shipped" });
            json.WriteString("path", entry.Path);
            json.WriteString("purpose", entry.Purpose);
            json.WriteString("usedInstead", entry.UsedInstead);
            json.WriteBoolean("changed", entry.Origin == TemplateOrigin.Shadowed && !entry.IsSame);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        stream.Write("\n"u8);
    }
}
