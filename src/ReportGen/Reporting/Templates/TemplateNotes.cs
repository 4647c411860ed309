using ReportGen.Diagnostics;
using ReportGen.WordTemplates;

namespace ReportGen.Reporting;

/// <summary>Copies of Word templates with comments where something is wrong: 年度.docx has 年度-批注.docx beside it.</summary>
public static class TemplateNotes
{
    /// <summary>The paths that were written; none where no finding is about a Word template of the caller's own.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="bag">The findings of a build; takes what cannot be written.</param>
    public static IReadOnlyList<string> Write(IWorkspace workspace, DiagnosticBag bag)
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
