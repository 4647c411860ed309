using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Templating;
using ReportGen.WordTemplates;

namespace ReportGen.Reporting;

/// <summary>
/// Checks templates before there are records: those of a project with the shipped ones behind them, as reports use them. All reports are followed, so that
/// a partial is judged by every place that includes it; what is told are the findings of the templates asked for.
/// </summary>
/// <param name="workspace">The files.</param>
/// <param name="folder">A folder of the project, or one below it.</param>
public sealed class TemplateCheck(IWorkspace workspace, string folder)
{
    // The functions that the partials of all reports use stand in it.
    private const string WordsOfAll = "partials/words.sbn";

    private readonly string _project = TemplatePlace.Of(workspace, folder);

    /// <summary>How many files were asked for, with all that reports among them include.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// Checks the templates that the words mean: names, or paths of templates anywhere; of none given, all. A report is checked with all that it
    /// includes, a partial alone. Findings, those of reading included, go to the bag.
    /// </summary>
    public void Run(IReadOnlyList<string> words, DiagnosticBag bag)
    {
        var names = new TemplateNames(workspace, _project);
        var wanted = new List<string>();
        foreach (var word in words)
        {
            if (IsPath(word, names))
            {
                CheckPath(word, names, bag);
            }
            else if (names.Find(word, bag) is { } name)
            {
                wanted.Add(name);
            }
        }

        if (words.Count == 0 || wanted.Count > 0)
        {
            CheckNames(wanted, [.. names.All], new TemplateLibrary(workspace, null, _project), bag);
        }
    }

    private void CheckNames(List<string> wanted, IReadOnlyList<string> all, TemplateLibrary library, DiagnosticBag bag)
    {
        var checker = CheckerOf(library, all);
        var followed = new Dictionary<string, IReadOnlySet<SourceText>>(StringComparer.Ordinal);
        var reading = new DiagnosticBag();
        var words = new List<WordTemplate>();
        foreach (var name in all.Where(TemplateNames.IsReport))
        {
            if (TemplateReader.Read(workspace, name, library, name, reading) is { } page)
            {
                followed[name] = Add(page, ModelOf(name), checker, words);
            }
        }

        // What no report includes by a name that is written out is looked at by itself.
        var reached = followed.Values.SelectMany(sources => sources).Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        var shared = Parse(library.Load(WordsOfAll), new DiagnosticBag());
        foreach (var name in all.Where(name => !TemplateNames.IsReport(name)))
        {
            if (library.Load(name) is { } source && !reached.Contains(source.Path) && Parse(source, reading) is { } partial)
            {
                followed[name] = checker.AddPartial(partial, ModelOf(name), shared is null ? [] : [shared]);
            }
        }

        var asked = wanted.SelectMany(name => !TemplateNames.IsReport(name) || !followed.TryGetValue(name, out var sources) ? [library.Load(name)?.Path] : sources.Select(source => (string?)source.Path)).ToHashSet(StringComparer.Ordinal);
        Count += wanted.Count > 0 ? asked.Count : followed.Values.SelectMany(sources => sources).Select(source => source.Path).Distinct(StringComparer.Ordinal).Count();
        CheckForm(followed.Values.SelectMany(sources => sources), words, reading);
        foreach (var finding in reading.Items.Concat(Finish(checker, words)).Where(finding => wanted.Count == 0 || finding.Location.Source is null || asked.Contains(finding.Location.Source.Path)))
        {
            bag.Add(finding);
        }
    }

    private void CheckPath(string path, TemplateNames names, DiagnosticBag bag)
    {
        if (CopiedTemplate.Of(path, workspace) is { } copy)
        {
            CheckNames([copy.Name], [.. names.All.Append(copy.Name).Distinct()], new TemplateLibrary(copy.Folder, workspace, _project), bag);
            return;
        }

        var library = new TemplateLibrary(workspace, path, _project);
        if (TemplateReader.Read(workspace, path, library, path, bag) is not { } page)
        {
            return;
        }

        Count += CheckPage(page, ReportMembers.OfAny, library, [.. names.All], bag);
    }

    /// <summary>Follows one template into all that it includes; the findings of the caller's own files go to the bag.</summary>
    /// <param name="page">The template, whole or with errors of form, which hide none of its other faults.</param>
    /// <param name="model">What it sees.</param>
    /// <param name="library">Where its includes come from.</param>
    /// <param name="names">The names of templates, for hints.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>How many files were followed.</returns>
    internal static int CheckPage(ReportTemplate page, ShapeMembers model, TemplateLibrary library, IReadOnlyList<string> names, DiagnosticBag bag)
    {
        var checker = CheckerOf(library, names);
        var words = new List<WordTemplate>();
        var sources = Add(page, model, checker, words);
        var markup = new DiagnosticBag();
        CheckForm(sources, words, markup);
        foreach (var finding in markup.Items.Concat(Finish(checker, words)).Where(IsOwn))
        {
            bag.Add(finding);
        }

        return sources.Count;
    }

    // A template that lies in no folder of templates that a report looks in.
    private bool IsPath(string word, TemplateNames names) =>
        workspace.Kind(word) == WorkspaceEntry.File && ForeignFile.Of(word) is null
        && !names.Own.Any(own => workspace.IsSameFile(names.PathOf(own), word));

    private static IReadOnlySet<SourceText> Add(ReportTemplate page, ShapeMembers model, TemplateChecker checker, List<WordTemplate> words)
    {
        if (page.Word is not { } word)
        {
            return checker.Add(page.Text!, model);
        }

        words.Add(word);
        return checker.Add(word.Template, model);
    }

    // What the text round the codes is: Markdown, or the paragraphs of a Word document.
    private static void CheckForm(IEnumerable<SourceText> sources, List<WordTemplate> words, DiagnosticBag bag)
    {
        foreach (var word in words)
        {
            word.TellBlocksInLines(GivesBlocks, bag);
        }

        foreach (var source in sources.Distinct().Where(source => !words.Exists(word => word.Template.Source == source)))
        {
            TemplateMarkup.Check(source, bag);
        }
    }

    private static bool GivesBlocks(string function) =>
        ReportModel.Roots.Members.Any(root => root.Shape is ModelShape.Chapter or ModelShape.Table or ModelShape.Chart && (root.Name == function || root.ChineseName == function));

    // What is found in the codes of a Word document is told by paragraph and cell.
    private static IEnumerable<Diagnostic> Finish(TemplateChecker checker, List<WordTemplate> words) =>
        checker.Finish().Select(finding => words.Aggregate(finding, (told, word) => word.Placed(told)));

    private static TemplateChecker CheckerOf(TemplateLibrary library, IReadOnlyList<string> names) =>
        new(new CheckOptions { Model = ReportMembers.OfAny, LoadInclude = library.Load, Names = names });

    private static Template? Parse(SourceText? source, DiagnosticBag bag) => source is null ? null : Template.Parse(source, bag, new TemplateOptions { Strict = true });

    // The check sheet is written of a report, not of records.
    private static ShapeMembers ModelOf(string name) =>
        name == ReportBuilder.CheckSheetTemplate || name.StartsWith("partials/check-sheet/", StringComparison.Ordinal) ? new TableMembers(CheckSheetModel.Table) : ReportKind.All.FirstOrDefault(kind => kind.Template == WorkspacePath.StemOf(name) + TemplateNames.Ending && TemplateNames.IsReport(name)) is { } kind ? new ReportMembers(kind)
        : ReportMembers.OfAny;

    // A template of the office's own may write a kind that has no use for some partial; what is wrong with those of the program is found where they are used.
    private static bool IsOwn(Diagnostic finding) => finding.Location.Source is not { } source || !ShippedFiles.IsShipped(source);
}
