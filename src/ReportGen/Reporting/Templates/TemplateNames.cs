using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// The names of templates: those that are shipped, those of a project, and which one a word means. A project's folder is looked through at its top and
/// in the folders that the shipped ones stand in.
/// </summary>
internal sealed class TemplateNames(IWorkspace workspace, string project)
{
    public const string Ending = ".sbn";

    public const string Partials = "partials/";

    private const string Word = "word/";

    private IReadOnlyList<string>? _own;

    /// <summary>The shipped templates, reports first.</summary>
    public static IReadOnlyList<string> Shipped { get; } = [.. ShippedFiles.Names().Where(IsTemplate).OrderBy(name => !IsReport(name)).ThenBy(name => name, StringComparer.Ordinal)];

    /// <summary>The folder of the project's templates.</summary>
    public string Folder { get; } = WorkspacePath.Join(project, TemplateLibrary.FolderName);

    /// <summary>The project's own templates by name.</summary>
    public IReadOnlyList<string> Own => _own ??= OwnNames();

    public IEnumerable<string> All => Shipped.Concat(Own.Except(Shipped, StringComparer.Ordinal));

    /// <summary>Whether a template writes a whole report: it lies at the top of a folder of templates, or is a Word document.</summary>
    public static bool IsReport(string name) => !name.Contains('/', StringComparison.Ordinal) || IsWord(name);

    public static bool IsWord(string name) => name.EndsWith(TemplateReader.WordEnding, StringComparison.OrdinalIgnoreCase);

    // While Word has 年度.docx open, ~$年度.docx lies beside it and says by whom; that is no document.
    public static bool IsLock(string name) => WorkspacePath.NameOf(name) is ['~', '$', ..] or ['.', '~', 'l', 'o', 'c', 'k', '.', ..];

    public static bool IsTemplate(string name) => !IsLock(name) && (name.EndsWith(Ending, StringComparison.Ordinal) || IsWord(name));

    /// <summary>The project's Word template that is used where a text template of that name is meant; null where there is none.</summary>
    public string? WordInstead(string name) =>
        IsReport(name) && !IsWord(name) && Own.Contains(Path.ChangeExtension(name, TemplateReader.WordEnding)) ? PathOf(Path.ChangeExtension(name, TemplateReader.WordEnding)) : null;

    public string PathOf(string name) => WorkspacePath.Join(Folder, name);

    /// <summary>
    /// The name that a word means: a kind of report (annual, 年度), a file of a folder of templates with or without its ending, a partial without its
    /// first folder. Null after a finding.
    /// </summary>
    public string? Find(string word, DiagnosticBag bag)
    {
        var plain = word.Replace('\\', '/');
        if (plain.StartsWith("./", StringComparison.Ordinal))
        {
            plain = plain[2..];
        }

        if (plain.StartsWith(TemplateLibrary.FolderName + "/", StringComparison.Ordinal))
        {
            plain = plain[(TemplateLibrary.FolderName.Length + 1)..];
        }

        var kind = ReportKinds.All.Find(plain) is { } found ? ReportKind.Find(found)?.Template : null;
        var ended = plain.EndsWith(Ending, StringComparison.Ordinal) ? plain : plain + Ending;
        foreach (var name in (string?[])[kind, plain, ended, Partials + ended, Word + plain, Word + plain + TemplateReader.WordEnding, plain + TemplateReader.WordEnding])
        {
            if (name is not null && (Shipped.Contains(name) || Own.Contains(name)))
            {
                return name;
            }
        }

        if (workspace.Kind(word) == WorkspaceEntry.Directory)
        {
            bag.NotATemplate(word, new("文件夹", "a folder"), new("写里面的模板的名字；查项目的全部模板，不写名字", "name a template in it; without a name all of the project are checked"));
            return null;
        }

        if (workspace.Kind(word) == WorkspaceEntry.File && ForeignFile.Of(word) is var (what, mend))
        {
            bag.NotATemplate(word, what, mend);
            return null;
        }

        bag.NoSuchTemplate(word, All.Select(WordFor).Concat(ReportKind.All.SelectMany(one => one.Name.Names)));
        return null;
    }

    /// <summary>
    /// The template of a whole report that a word means which may be a file as well: the file where there is one, else the name that <see cref="Find"/> gives,
    /// with its path where it is the project's own. Null after a finding.
    /// </summary>
    /// <param name="word">As it was written.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <param name="kind">The kind of report whose template the name means; null for a file, a template of another name, and a form in Word, which several kinds can fill.</param>
    public string? FindReport(string word, DiagnosticBag bag, out EnumValue? kind)
    {
        kind = null;
        if (workspace.Kind(word) is WorkspaceEntry.File or WorkspaceEntry.Special)
        {
            return word;
        }

        // A name with the ending of a file that is nowhere is a file that is missing.
        var isFileName = IsTemplate(word);
        if (Find(word, isFileName ? new DiagnosticBag() : bag) is not { } name)
        {
            return isFileName ? word : null;
        }

        if (!IsReport(name) || name == ReportBuilder.CheckSheetTemplate)
        {
            bag.NotOfAReport(word);
            return null;
        }

        kind = ReportKind.All.FirstOrDefault(one => one.Template == name)?.Name;
        return WordInstead(name) ?? (Own.Contains(name) ? PathOf(name) : name);
    }

    // As people write it: without ending and first folder.
    private static string WordFor(string name)
    {
        var word = name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name;
        return word.StartsWith(Partials, StringComparison.Ordinal) ? word[Partials.Length..] : word;
    }

    private List<string> OwnNames()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var folders = Shipped.Select(name => name.LastIndexOf('/') is > 0 and var slash ? name[..slash] : "").Append("partials").Append("word").Distinct();
        foreach (var folder in folders)
        {
            var path = folder.Length == 0 ? Folder : PathOf(folder);
            if (workspace.Kind(path) == WorkspaceEntry.Directory && workspace.List(path, out var files) is null)
            {
                names.UnionWith(files.Select(WorkspacePath.NameOf).Where(IsTemplate).Select(name => folder.Length == 0 ? name : folder + "/" + name));
            }
        }

        return [.. names.OrderBy(name => !IsReport(name)).ThenBy(name => name, StringComparer.Ordinal)];
    }
}
