using ReportGen.Diagnostics;
using ReportGen.Docx;

namespace ReportGen.Reporting;

/// <summary>Why the layout of a file is not checked, in words.</summary>
internal static class LayoutDiagnostics
{
    public static void NotAWordDocument(this DiagnosticBag bag, string path, Message what, Message help) => bag.Report(
        DocxRules.NotADocument,
        Location.File(path),
        new($"这是{what.Chinese}，不是 Word 文档（.docx）", $"this is {what.English}, not a Word document (.docx)"),
        help: help);
}
