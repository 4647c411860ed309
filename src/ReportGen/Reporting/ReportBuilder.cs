using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Records;
using ReportGen.Rules;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// The corridor: records, figures, findings, template, document. One builder serves the reports of a run; what they share (parsed templates, page
/// styles) is made once.
/// </summary>
public sealed class ReportBuilder(IWorkspace workspace)
{
    internal const string CheckSheetTemplate = "check-sheet.sbn";

    private readonly PageStyles _styles = new(workspace);
    private readonly Dictionary<string, TemplateLibrary> _libraries = new(StringComparer.Ordinal);

    /// <summary>The report; null after a finding that stops it. All findings are in the bag, those of a report that is made as well.</summary>
    public BuiltReport? Build(ReportRequest request, DiagnosticBag bag, CancellationToken cancellation = default) =>
        RecordLoader.Load(workspace, request.Records, bag) is { } records ? Build(request, records, bag, cancellation) : null;

    /// <summary>The same of records that were loaded already, as the request names them.</summary>
    public BuiltReport? Build(ReportRequest request, LoadedRecords records, DiagnosticBag bag, CancellationToken cancellation = default)
    {
        var told = WithTemplate(request, records, bag, out var named);
        var kind = told is null ? null : KindOf(told, records, bag);
        var context = kind is null ? null : new ModelContext(records, kind);

        // What is wrong with the records is told, too, where the report asked for cannot be written from them.
        var waived = RuleSet.Check(records.Books, records.Statistics, bag, context is null ? null : ReportWords.Of(context));
        if (told is null)
        {
            return null;
        }

        request = told;
        var writer = _styles.WriterFor(request.Style, records, bag);
        if (writer is null || context is null || bag.Items.Any(item => item.Severity >= request.FailOn))
        {
            return null;
        }

        var before = bag.Items.Count;
        if (request.Template is null || named is not null)
        {
            KindNeeds.Check(context, request.Draft, bag);
        }

        if (HasNewErrors(bag, before))
        {
            return null;
        }

        var rendered = Render(request, context, writer.Style, bag, cancellation);
        if (context.HasCompared || records.NamesComparisons || request.CheckSheet)
        {
            records.TellPreviousDoubts(bag);
        }

        if (rendered is null || bag.Items.Any(item => item.Severity >= request.FailOn))
        {
            return null;
        }

        var document = rendered.Document;
        var sheet = request.CheckSheet ? RenderCheckSheet(new CheckSheetModel(document, records, bag.Sorted(), waived), bag, cancellation) : null;
        return request.CheckSheet && sheet is null ? null : new BuiltReport
        {
            Document = document,
            Word = rendered.Word,
            CheckSheet = sheet,
            Metadata = MetadataOf(document, context),
            Name = ReportName.Of(context),
            Writer = writer,
            Omitted = [.. document.Omitted.Where(heading => heading.Level == 1).Select(heading => PlainText.Of(heading.Inlines))],
            TextsOfOtherPeriod = context.IsOwnPeriod || context.Book.Narrative.Count == 0 ? null : context.Book.Period,
            PartsLeftOut = ReportBook.PartsLeftOut(records),
            NotCompared = ComparedFigures.Missed(context),
            NotTold = HiddenFigures.Of(context),
            HistoryNotTold = HistoryNotTold.Of(context),
            PlansNotTold = PlansNotTold.Of(context),
            TextsOfOtherKind = context.IsOwnKind || !context.IsOwnPeriod || !HasTextsOfItsKind(context.Book) ? null : context.KindOfTexts,
            TextsSayTheirKind = context.Book.Report.Get(Reports.Kind) is not null,
            Waived = waived,
            PreviousPath = records.PreviousPath,
            Inputs = [.. records.Paths, .. ((string?[])[request.Template, request.Style]).OfType<string>()],
        };
    }

    // The request with the template that its word means; null where it means none.
    private ReportRequest? WithTemplate(ReportRequest request, LoadedRecords records, DiagnosticBag bag, out EnumValue? named)
    {
        named = null;
        if (request.Template is not { } word)
        {
            return request;
        }

        if (new TemplateNames(workspace, records.Folder).FindReport(word, bag, out named) is not { } template)
        {
            return null;
        }

        if (named is not null && request.Kind is { } asked && asked != named)
        {
            bag.TemplateOfOtherKind(word, named, asked);
            return null;
        }

        // The name of a kind's template is that kind's name, with all that it asks of records and period.
        return request with { Template = template, Kind = request.Kind ?? named };
    }

    private static ReportKind? KindOf(ReportRequest request, LoadedRecords records, DiagnosticBag bag)
    {
        // A part cut from a year's file is told as what it is, whatever the file calls the year's own report.
        // Of several years, only a file of all of them says what they are told as.
        var book = ReportBook.Of(records);
        var stated = request.Records.Period is null && ReportBook.HasOwnTexts(book, records) ? book.Report.Get(Reports.Kind) : null;
        var name = request.Kind ?? stated ?? ReportKind.Of(records.Statistics.Period, records.Run);
        if (!KindCheck.Fits(name, request.Kind is null && stated is not null ? book.Report.LocationOf(Reports.Kind) : null, records, bag))
        {
            return null;
        }

        if (ReportKind.Find(name) is { } kind)
        {
            return kind;
        }

        if (request.Template is not null)
        {
            return ReportKind.Unknown(name);
        }

        bag.NoTemplateFor(name);
        return null;
    }

    private RenderedReport? Render(ReportRequest request, ModelContext context, PageStyle style, DiagnosticBag bag, CancellationToken cancellation)
    {
        var library = LibraryOf(request.Template, context.Records.Folder);
        var model = new ReportModel(context);
        return TemplateOf(request.Template, library, context.Kind.Template, new ReportMembers(context.Kind), bag) switch
        {
            { Word: { } word } => word.Render(model, OptionsOf(library), style, context.Kind.Numbering, request.Draft, bag, cancellation) is { } rendering ? new RenderedReport(rendering.Document, rendering) : null,
            { Text: { } text } => Render(text, model, library, new DocumentOptions { KeepHints = request.Draft, Numbering = context.Kind.Numbering }, bag, cancellation) is { } document ? new RenderedReport(document, null) : null,
            _ => null,
        };
    }

    // The sheet for the one who signs has a template of its own, which a project may replace; its chapters keep the numerals of the report.
    private Document? RenderCheckSheet(CheckSheetModel sheet, DiagnosticBag bag, CancellationToken cancellation)
    {
        var library = LibraryOf(null, sheet.Records.Folder);
        return TemplateOf(null, library, CheckSheetTemplate, new TableMembers(CheckSheetModel.Table), bag)?.Text is { } template
            ? Render(template, sheet.ToScript(), library, new DocumentOptions { Numbering = HeadingNumbering.None }, bag, cancellation)
            : null;
    }

    private static Document? Render(Template template, ScriptObject model, TemplateLibrary library, DocumentOptions documentOptions, DiagnosticBag bag, CancellationToken cancellation)
    {
        var before = bag.Items.Count;
        var segments = template.Render(model, OptionsOf(library), bag, cancellation);
        if (HasNewErrors(bag, before))
        {
            return null;
        }

        var document = DocumentParser.Parse(segments, bag, documentOptions);
        return HasNewErrors(bag, before) ? null : document;
    }

    private static RenderOptions OptionsOf(TemplateLibrary library) => new()
    {
        Strict = true,
        RefuseWhole = true,
        AutoIndent = false,
        Limits = TemplateLimits.Generous,
        LoadInclude = library.Load,
        Cache = library.Cache,
    };

    private static bool HasNewErrors(DiagnosticBag bag, int before) => bag.Items.Skip(before).Any(item => item.Severity == Severity.Error);

    private TemplateLibrary LibraryOf(string? own, string project)
    {
        var key = own + "\n" + project;
        if (!_libraries.TryGetValue(key, out var library))
        {
            _libraries.Add(key, library = new TemplateLibrary(workspace, own, project));
        }

        return library;
    }

    private ReportTemplate? TemplateOf(string? own, TemplateLibrary library, string shipped, ShapeMembers model, DiagnosticBag bag)
    {
        var name = own ?? shipped;
        if (library.Parsed.TryGetValue(name, out var known))
        {
            return known;
        }

        var before = bag.Items.Count;
        var template = TemplateReader.Read(workspace, own, library, shipped, bag);
        if (template is not null && HasNewErrors(bag, before))
        {
            // One that cannot be rendered can be followed all the same: who mends it hears of every fault at once.
            TemplateCheck.CheckPage(template, model, library, [], bag);
            return null;
        }

        if (template is null)
        {
            return null;
        }

        library.Parsed.Add(name, template);
        return template;
    }

    private static bool HasTextsOfItsKind(RecordBook book) => book.Narrative.Count > 0 || book.Report.Get(Reports.Title) is not null;

    private static DocxMetadata MetadataOf(Document document, ModelContext context) => new()
    {
        Title = LineBreaks.Replaced(PlainText.Of(document.Title), ""),
        Creator = context.Book.Report.Get(Reports.SignedBy) ?? OfficeMembers.Signer(context.Book.Unit),
        Date = context.Book.Report.Get(Reports.SignedOn) is { IsDay: true, First: var day } ? day : null,
    };
}
