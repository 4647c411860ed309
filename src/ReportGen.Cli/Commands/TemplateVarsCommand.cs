using ReportGen.Cli.Output;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen template vars [FILE…]</c>: all names that a template can use, with the values of the caller's records.</summary>
internal static class TemplateVarsCommand
{
    private const string DocxName = "模板名称.docx";
    private const string Word = "docx";

    public static OptionSpec Format { get; } = new("--format", new("用哪种形式列出（默认 table）", "the form of the list (table by default)"))
    {
        Value = new("形式", "FORM"),
        Choices =
        [
            new("table", new("表格，给人看", "a table, for people"), "表格"),
            new(Word, new("Word 文档，可以照着抄", "a Word document, to copy from"), "word"),
            new("md", new("Markdown 表格", "Markdown tables"), "markdown"),
            new("csv", new("可以用 Excel 打开", "for spreadsheets")),
            new("json", new("给别的程序用", "for other programs")),
        ],
    };

    public static OptionSpec Search { get; } = new("--search", new("只列名称、中文名称或意思里有这个词的", "only names that hold this word, in English, in Chinese or in what they mean"))
    {
        Value = new("词", "WORD"),
    };

    public static OptionSpec Output { get; } = new("--output", new($"写成 Word 文档，写到哪里（默认 {DocxName}）", $"where the Word document goes ({DocxName} by default)"))
    {
        Aliases = ["-o"],
        Value = new("文件", "FILE"),
        Offered = Offered.Files,
    };

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "template vars",
        Summary = new("查名称：模板里可以用的全部名称，和记录里现在的值", "all names for templates, with the values of your records"),
        Details = [new("写了记录文件，就列出每个名称现在的值；不写文件，只列名称。电话、出生年月不列。", "With record files the value of each name is shown; without, the names alone. Phones and dates of birth\nare left out.")],
        Arguments = [SharedOptions.Files with { IsOptional = true }],
        Options = [Search, Format, Output, SharedOptions.Period, SharedOptions.Previous, LedgerOptions.Force],
        Examples =
        [
            new("reportgen template vars 2024.yaml", new("列出全部名称和 2024 年的值", "all names, with the values of 2024")),
            new("reportgen template vars 2024.yaml --search 建议", new("只看同建议有关的", "those about suggestions")),
            new("reportgen template vars 2024.yaml --format docx", new("写成 Word 文档，改模板时照着抄", "as a Word document, to copy from")),
        ],
        Run = Run,
    };

    private static int Run(ParsedArguments arguments, CommandContext context)
    {
        if (IsOtherForm(arguments, context))
        {
            return ExitCode.Usage;
        }

        RecordRequest? records = null;
        if (arguments.Words.Count > 0 && (records = SharedOptions.RecordsOf(arguments.Words, arguments.Value(SharedOptions.Period), arguments.Value(SharedOptions.Previous), context)) is null)
        {
            return ExitCode.Usage;
        }

        var bag = new DiagnosticBag();
        var groups = VariableList.Of(context.Environment.Workspace, records, bag, out var read);
        if (groups is not null && arguments.Value(Search) is { Length: > 0 } word)
        {
            groups = VariableSearch.In(groups, word);
            if (groups.Count == 0)
            {
                context.Remark(new($"没有带“{PrintableText.Of(word)}”的名称；不写 --search 列出全部", $"no name holds “{PrintableText.Of(word)}”; without --search all are listed"));
            }
        }

        var written = groups is not null && Write(groups, read, arguments, context, bag);
        context.Report([.. bag.Sorted().Where(found => found.Severity == Severity.Error || !written)]);
        return ExitCode.Of(bag.Items, Severity.Error);
    }

    // Only the Word document goes into a file of its own, and whoever names one wants that; lists are printed.
    private static bool IsOtherForm(ParsedArguments arguments, CommandContext context)
    {
        if (arguments.Value(Output) is not { } path)
        {
            return false;
        }

        var usage = new DiagnosticBag();
        if (arguments.Value(Format) is { } format && format != Word)
        {
            usage.OutputOfList(path, format);
        }
        else
        {
            OutputEnding.Check(path, arguments.Words, [Word], context.Environment.Workspace, usage);
        }

        context.Report(usage.Items);
        return usage.HasErrors;
    }

    private static bool Write(IReadOnlyList<VariableGroup> groups, IReadOnlyList<string> read, ParsedArguments arguments, CommandContext context, DiagnosticBag bag)
    {
        switch (arguments.Value(Format) ?? (arguments.Has(Output) ? Word : null))
        {
            case "json":
                context.Write(stream => VariablesJson.Write(groups, stream));
                return true;
            case "csv":
                context.Write(stream => VariablesCsv.Write(groups, stream));
                return true;
            case "md":
                MarkdownWriter.Write(VariableDocument.Of(groups), context.Output);
                return true;
            case Word:
                var path = context.Environment.Workspace.WithEnding(arguments.Value(Output) ?? DocxName, "." + Word);
                if (new LedgerFiles(context.Environment.Workspace).Write(path, arguments.Has(LedgerOptions.Force), read, stream => VariableDocument.WriteDocx(groups, context.Environment.Workspace, stream), bag) && path != "-")
                {
                    context.Output.Write(PrintableText.Of(path) + "\n");
                }

                return true;
            default:
                Print(groups, context);
                return true;
        }
    }

    private static void Print(IReadOnlyList<VariableGroup> groups, CommandContext context)
    {
        IReadOnlyList<string> headings = context.Language == Language.English ? ["name", "Chinese name", "type", "value"] : ["名称", "中文名称", "是什么", "现在的值"];
        foreach (var group in groups)
        {
            context.Output.Write(PrintableText.Of(HeadingOf(group).In(context.Language)) + "\n\n");
            var rows = group.Rows.Select(row => (IReadOnlyList<string>)[.. new[] { row.Name, row.ChineseName.Length > 0 || row.Type != VariableList.FunctionType ? row.ChineseName : row.Meaning, row.Type.In(context.Language), row.Example }.Select(PrintableText.Of)]).ToList();
            var table = new TableText(headings, rows, new HashSet<int>());
            if (context.Environment.OutputIsTerminal)
            {
                TerminalTable.Print(table, context.Environment);
            }
            else
            {
                PlainTable.Print(table, context.Output);
            }

            context.Output.Write("\n");
        }
    }

    private static Message HeadingOf(VariableGroup group) => group.Use is { } use ? new($"{group.Title.Chinese}（{use.Chinese}）", $"{group.Title.English} ({use.English})") : group.Title;
}
