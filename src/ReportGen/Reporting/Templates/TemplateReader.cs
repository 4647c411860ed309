using ReportGen.Diagnostics;
using ReportGen.Templating;
using ReportGen.WordTemplates;

namespace ReportGen.Reporting;

/// <summary>
/// Finds and reads the template of a report. A name that is no file is one of the folders of templates or of the program (<c>word/annual.docx</c>). A Word
/// document of a project stands for the text template of its kind: <c>templates/annual.docx</c>.
/// </summary>
internal static class TemplateReader
{
    public const string WordEnding = ".docx";

    // The sentences of the program need these functions; a text template reads them itself.
    private const string Prelude = "{{ include \"partials/words.sbn\" }}";

    /// <param name="workspace">The files.</param>
    /// <param name="own">The template that the caller named; null for that of the kind.</param>
    /// <param name="library">Where templates come from.</param>
    /// <param name="usual">The text template of the kind.</param>
    /// <param name="bag">Takes the findings.</param>
    public static ReportTemplate? Read(IWorkspace workspace, string? own, TemplateLibrary library, string usual, DiagnosticBag bag)
    {
        var path = own is null ? OwnOfKind(library, usual, bag) : workspace.Kind(own) == WorkspaceEntry.File ? own : library.PathOf(own);
        if (path is null && own is not null && IsWord(own) && ShippedFiles.ReadBytes(own) is { Length: > 0 } shipped)
        {
            return OfWord("templates/" + own, shipped, bag);
        }

        if (path is null && (own is null ? library.Load(usual) : library.Load(own)) is { } text)
        {
            return OfText(text, bag);
        }

        path ??= own;
        if (path is null)
        {
            return null;
        }

        if (ForeignFile.Of(path) is var (what, mend) && workspace.Kind(path) == WorkspaceEntry.File)
        {
            bag.NotATemplate(path, what, mend);
            return null;
        }

        if (!IsWord(path, workspace))
        {
            return TemplateFolder.Read(path, workspace, bag) is { } source ? OfText(source, bag) : null;
        }

        if (workspace.Read(path, out var content) is { } fault)
        {
            bag.CouldNotRead(fault);
            return null;
        }

        return OfWord(path, content, bag);
    }

    // A project that has both has to say which.
    private static string? OwnOfKind(TemplateLibrary library, string usual, DiagnosticBag bag)
    {
        var word = library.PathOf(Path.ChangeExtension(usual, WordEnding));
        if (word is not null && library.PathOf(usual) is { } text)
        {
            bag.TwoTemplates(text, word);
            return null;
        }

        return word;
    }

    /// <summary>Whether a template is a Word document, by its name or by what is in it.</summary>
    public static bool IsWord(string path, IWorkspace workspace) =>
        IsWord(path) || (path != "-" && workspace.Read(path, out var content) is null && WordTemplate.LooksLikeOne(content.Span));

    private static bool IsWord(string path) => path.EndsWith(WordEnding, StringComparison.OrdinalIgnoreCase);

    private static ReportTemplate OfText(SourceText source, DiagnosticBag bag) => new(Template.Parse(source, bag, new TemplateOptions { Strict = true }), null);

    private static ReportTemplate? OfWord(string path, ReadOnlyMemory<byte> content, DiagnosticBag bag) =>
        WordTemplate.Read(path.Replace('\\', '/'), content, bag, Prelude) is { } word ? new ReportTemplate(null, word) : null;
}
