using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Tests.Docx;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>A report of records and, where the test is about one, a template written in it. Version, period and unit are added where the text has none.</summary>
internal sealed class Reported
{
    public const string Unit = "unit: {name: 清河镇, level: town, term: 19, parent: 平川县}\n";

    private Reported(BuiltReport? report, DiagnosticBag bag) => (Report, Bag) = (report, bag);

    public BuiltReport? Report { get; }

    public DiagnosticBag Bag { get; }

    public Document Document => Report?.Document ?? throw new InvalidOperationException(string.Join("\n", Bag.Sorted().Select(Short)));

    /// <summary>Everything a reader sees, a line a paragraph, heading or row.</summary>
    public IReadOnlyList<string> Lines => [.. LinesOf(Document)];

    public string Text => string.Join("\n", Lines);

    /// <summary>The errors as <c>RG3302 3:4 headline | help</c>.</summary>
    public IReadOnlyList<string> Errors => [.. Bag.Sorted().Where(found => found.Severity == Severity.Error).Select(Short)];

    /// <summary>The report that the shipped template makes.</summary>
    public static Reported Of(string records, string? period = null, bool draft = false) => In(Workspace(records), period, template: null, draft);

    /// <summary>The report that the template makes.</summary>
    public static Reported With(string template, string records = "", string? period = null, bool draft = false) =>
        In(Workspace(records).Add("own.sbn", template), period, "own.sbn", draft);

    public static Reported In(IWorkspace workspace, string? period = null, string? template = null, bool draft = false, string file = "2024.yaml", string? kind = null) =>
        In(workspace, [file], kind is null ? null : ReportKinds.All.Find(kind), period, template, draft);

    /// <summary>The report of several files, or of a kind that the period does not ask for by itself.</summary>
    public static Reported In(IWorkspace workspace, IReadOnlyList<string> files, EnumValue? kind = null, string? period = null, string? template = null, bool draft = false, string? previous = null)
    {
        var bag = new DiagnosticBag();
        var request = new ReportRequest
        {
            Records = new RecordRequest { Files = files, Period = period is null ? null : AskedPeriod.Parse(period), Previous = previous },
            Kind = kind,
            Template = template,
            Draft = draft,
        };
        return new Reported(new ReportBuilder(workspace).Build(request, bag), bag);
    }

    /// <summary>What an expression prints; nothing where it prints nothing.</summary>
    public static string Print(string expression, string records = "", string? period = null)
    {
        var text = With("‹{{ " + expression + " }}›", records, period).Text;
        Assert.StartsWith("‹", text, StringComparison.Ordinal);
        return text[1..^1];
    }

    /// <summary>The one finding that an expression raises, at its place in <c>{{ expression }}</c>.</summary>
    public static string Fault(string expression, string records = "")
    {
        var reported = With("{{ " + expression + " }}", records);
        Assert.Null(reported.Report);
        return Assert.Single(reported.Errors);
    }

    public static MemoryWorkspace Workspace(string records) => new MemoryWorkspace().Add("2024.yaml", Complete(records));

    public static string Complete(string records)
    {
        var text = records.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var isDated = text.StartsWith("period:", StringComparison.Ordinal) || text.Contains("\nperiod:", StringComparison.Ordinal);
        var hasUnit = text.StartsWith("unit:", StringComparison.Ordinal) || text.Contains("\nunit:", StringComparison.Ordinal);
        return "reportgen: 1\n" + (isDated ? "" : "period: 2024\n") + (hasUnit ? "" : Unit) + text;
    }

    /// <summary>The Word document.</summary>
    public Written ToWord()
    {
        using var stream = new MemoryStream();
        if (Report!.Word is { } word)
        {
            word.Write(Report.Metadata, stream);
        }
        else
        {
            Report.Writer.Write(Document, Report.Metadata, stream);
        }

        var bytes = stream.ToArray();
        if (Report.Word is null)
        {
            Looks.AssertRight(bytes, Report.Writer.Style); // a Word template has a layout of its own
        }

        return new Written(bytes);
    }

    private static string Short(Diagnostic found) =>
        $"{found.Id} {found.Location.Line}:{found.Location.Column} {found.Headline.Chinese}{(found.Help is { } help ? " | " + help.Chinese : "")}";

    private static IEnumerable<string> LinesOf(Document document)
    {
        if (document.Title.Count > 0)
        {
            yield return PlainText.Of(document.Title);
        }

        foreach (var line in document.Blocks.SelectMany(LinesOf))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Heading heading => [heading.Numeral + PlainText.Of(heading.Inlines)],
        Paragraph paragraph => [PlainText.Of(paragraph.Inlines)],
        ListBlock list => list.Items.SelectMany(item => item.Blocks.SelectMany(LinesOf)),
        TableBlock table => [.. table.Caption.Count > 0 ? [PlainText.Of(table.Caption)] : Array.Empty<string>(), .. table.Header.Concat(table.Rows).Select(LineOf)],
        SignatureBlock signature => [.. signature.Organisations.Select(PlainText.Of), .. signature.Date.Count > 0 ? [PlainText.Of(signature.Date)] : Array.Empty<string>()],
        _ => [],
    };

    private static string LineOf(TableRow row) => string.Join('|', row.Cells.Select(cell => PlainText.Of(cell.Inlines)));
}
