using ReportGen.Diagnostics;
using ReportGen.WordTemplates;

namespace ReportGen.Reporting;

/// <summary>Copies of Word templates with comments where something is wrong: 年度.docx has 年度-批注.docx beside it.</summary>
public static class TemplateNotes
{
    private static readonly Message s_instead = new("在批注稿里已经改好的，用它作模板（--template），或者改名留着；不要了的，加上 --force 覆盖", "use what was mended in it as the template (--template), or give it another name; --force writes over it");

    /// <summary>The paths that were written; none where no finding is about a Word template of the caller's own.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="force">Whether a copy that people have edited, or made, is written over.</param>
    /// <param name="bag">The findings of a build or a check; takes what cannot be written.</param>
    public static IReadOnlyList<string> Write(IWorkspace workspace, bool force, DiagnosticBag bag)
    {
        var written = new List<string>();
        List<Diagnostic> findings = [.. bag.Items];
        foreach (var path in findings.SelectMany(WordTemplate.PathsOf).Distinct(StringComparer.Ordinal))
        {
            using var copy = new MemoryStream();
            if (workspace.Kind(path) != WorkspaceEntry.File || workspace.Read(path, out var content) is not null || !WordTemplate.Annotate(path, content, findings, copy))
            {
                continue;
            }

            var beside = WorkspacePath.Join(WorkspacePath.FolderOf(path), WorkspacePath.StemOf(path) + "-批注" + TemplateReader.WordEnding);
            if (!force && !FormerDocument.Protect(workspace, beside, bag, s_instead))
            {
                continue;
            }

            if (workspace.WriteWhole(beside, copy.WriteTo) is { } fault)
            {
                bag.CouldNotWrite(fault);
            }
            else
            {
                written.Add(beside);
            }
        }

        return written;
    }
}
