using ReportGen.Diagnostics;
using ReportGen.Docx;

namespace ReportGen.Reporting;

/// <summary>The layout of a Word file of a workspace against GB/T 9704-2012.</summary>
public static class StyleCheck
{
    /// <param name="workspace">Where the files are.</param>
    /// <param name="path">A .docx of any program.</param>
    /// <param name="style">The style that declares differences: a shipped one by name, or a style file; null for what the project above the document states, else the standard itself.</param>
    /// <param name="bag">Takes why the document or the style cannot be read.</param>
    /// <returns>Null after an error in the bag.</returns>
    public static CheckedLayout? Check(IWorkspace workspace, string path, string? style, DiagnosticBag bag)
    {
        var project = TemplatePlace.Of(workspace, WorkspacePath.FolderOf(path));
        var own = style is null ? ProjectStyle.Of(workspace, project) : null;
        var styles = new PageStyles(workspace);
        if ((own is null ? styles.Find(style, bag) : styles.Find(own.Text, project, own.Location, bag)) is not { } declared)
        {
            return null;
        }

        if (workspace.Read(path, out var content) is { } fault)
        {
            bag.CouldNotRead(fault);
            return null;
        }

        if (ForeignFile.OfDocument(path) is var (what, mend))
        {
            bag.NotAWordDocument(path, what, mend);
            return null;
        }

        return LayoutCheck.Check(content, path, declared, bag) is { } verdict ? new CheckedLayout(verdict, declared.Name) : null;
    }
}
