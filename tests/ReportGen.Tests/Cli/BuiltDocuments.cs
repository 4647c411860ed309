using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Tests.Docx;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>Every Word document that a run of the program leaves behind goes through <c>style check</c>.</summary>
internal static class BuiltDocuments
{
    public static void AssertLooks(MemoryWorkspace workspace, IReadOnlyList<string> words)
    {
        var option = words.ToList().IndexOf("--style");
        var style = option < 0 ? null : words[option + 1];

        // A template is no document: its tags are longer than what they print.
        foreach (var path in workspace.Files.Where(path => path.EndsWith(".docx", StringComparison.Ordinal) && !path.Contains("templates/", StringComparison.Ordinal)))
        {
            var bag = new DiagnosticBag();
            var found = StyleCheck.Check(workspace, path, style, bag);
            Assert.Empty(found is null ? bag.Items.Where(item => item.Id != "RG1008").Select(item => item.Headline.Chinese) : Looks.Faults(found.Verdict));
        }
    }
}
