using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary>Whether the ending of <c>-o</c> is one that is written: a Word document under the name of a PDF opens nowhere.</summary>
internal static class OutputEnding
{
    // 总结.第二稿 and 总结2024.12 end in no kind of file.
    private const int Longest = 8;

    public static void Check(BuildRequest request, IWorkspace workspace, DiagnosticBag bag)
    {
        if (request.Output is not { Length: > 0 } path || path == "-" || request.Each || path[^1] is '/' or '\\' || workspace.Kind(path) == WorkspaceEntry.Directory)
        {
            return;
        }

        var ending = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        if (ending is "yaml" or "yml" or "sbn" && workspace.Kind(path) == WorkspaceEntry.File)
        {
            // Perhaps one of the files that are read; what guards those tells it better.
            return;
        }

        if (ending.Length is 0 or > Longest || !char.IsAsciiLetter(ending[0]) || !ending.All(char.IsAsciiLetterOrDigit))
        {
            return;
        }

        // Each of several forms gets its own ending.
        if (BuildCommand.Format.Choices.FirstOrDefault(choice => choice.Name == ending) is not { } known)
        {
            bag.UnknownEnding(path, ending, [.. BuildCommand.Format.Choices.Select(choice => choice.Name)]);
        }
        else if (request.Formats is [var only] && only != known.Name)
        {
            bag.EndingOfOtherForm(path, only);
        }
    }
}
