using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;

namespace ReportGen.Reporting;

/// <summary>
/// Writes built reports: whole or not at all, never over an input, and not over a Word document that people edited or made unless told to.
/// </summary>
public sealed class ReportFiles(IWorkspace workspace)
{
    private const string Word = "docx";
    private const string StandardOutput = "-";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>The paths that were written; what could not be written is in the bag.</summary>
    public IReadOnlyList<string> Write(BuiltReport report, OutputRequest request, string input, DiagnosticBag bag)
    {
        var written = new List<string>();
        if (request.IsFolder && request.Path is { } folder && workspace.MakeDirectory(folder) is { } fault)
        {
            bag.CouldNotWrite(fault);
            return written;
        }

        foreach (var format in request.Formats)
        {
            var path = PathOf(report, request, input, format);
            if (MayWrite(path, report, request, format, bag) && Write(report, path, format, bag))
            {
                written.Add(path);
            }
        }

        if (report.CheckSheet is { } sheet && CheckSheetPath(PathOf(report, request, input, request.Formats[0]), bag) is { } sheetPath
            && MayWrite(sheetPath, report, request, Word, bag) && WriteWord(report.Writer, sheet, report.Metadata with { Title = PlainText.Of(sheet.Title) }, sheetPath, bag))
        {
            written.Add(sheetPath);
        }

        return written;
    }

    private string PathOf(BuiltReport report, OutputRequest request, string input, string format)
    {
        var name = report.Name + "." + format;
        if (request.Path is not { } path)
        {
            return WorkspacePath.Join(workspace.Kind(input) == WorkspaceEntry.Directory ? input : WorkspacePath.FolderOf(input), name);
        }

        if (request.IsFolder || path[^1] is '/' or '\\' || workspace.Kind(path) == WorkspaceEntry.Directory)
        {
            return WorkspacePath.Join(path, name);
        }

        // One name for several forms: each has its own ending.
        return request.Formats.Count == 1 || path == StandardOutput ? workspace.WithEnding(path, "." + format) : Path.ChangeExtension(path, format);
    }

    // 总结.docx has 总结-数字核对表.docx beside it.
    private static string? CheckSheetPath(string report, DiagnosticBag bag)
    {
        if (report == StandardOutput)
        {
            bag.CheckSheetWithoutPlace();
            return null;
        }

        return WorkspacePath.Join(WorkspacePath.FolderOf(report), WorkspacePath.StemOf(report) + "-数字核对表." + Word);
    }

    private bool MayWrite(string path, BuiltReport report, OutputRequest request, string format, DiagnosticBag bag)
    {
        var before = bag.Items.Count;
        if (path == StandardOutput)
        {
            return true;
        }

        if (report.Inputs.Any(input => workspace.IsSameFile(input, path)))
        {
            bag.OverInput(path);
        }
        else if (!_written.Add(workspace.FullPath(path)))
        {
            bag.WrittenTwice(path);
        }
        else if (format == Word && !request.Force)
        {
            FormerDocument.Protect(workspace, path, bag, request.IsOfDesk ? OutputDiagnostics.RenameIt : null);
        }

        return bag.Items.Count == before;
    }

    private bool Write(BuiltReport report, string path, string format, DiagnosticBag bag)
    {
        var fault = format switch
        {
            "md" => workspace.WriteWhole(path, stream => WriteText(stream, writer => MarkdownWriter.Write(report.Document, writer))),
            "html" => workspace.WriteWhole(path, stream => WriteText(stream, writer => HtmlWriter.Write(report.Document, writer))),
            _ when report.Word is { } word => workspace.WriteWhole(path, stream => word.Write(report.Metadata, stream), stream => PackageCheck.IsSound(stream)),
            _ => WholeWord(report.Writer, report.Document, report.Metadata, path),
        };
        return Done(fault, bag);
    }

    private bool WriteWord(DocxWriter writer, Document document, DocxMetadata metadata, string path, DiagnosticBag bag) => Done(WholeWord(writer, document, metadata, path), bag);

    private WorkspaceFault? WholeWord(DocxWriter writer, Document document, DocxMetadata metadata, string path)
    {
        PackageHash? written = null;
        return workspace.WriteWhole(path, stream => written = writer.Write(document, metadata, stream), stream => PackageCheck.IsSound(stream, written));
    }

    private static bool Done(WorkspaceFault? fault, DiagnosticBag bag)
    {
        if (fault is not null)
        {
            bag.CouldNotWrite(fault);
        }

        return fault is null;
    }

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, s_utf8, 16 << 10, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }
}
