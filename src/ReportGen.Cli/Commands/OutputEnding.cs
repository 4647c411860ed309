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
        if (request.Each || Of(request.Output, workspace) is not { } ending)
        {
            return;
        }

        if (ending is "yaml" or "yml" or "sbn" && workspace.Kind(request.Output!) == WorkspaceEntry.File)
        {
            // Perhaps one of the files that are read; what guards those tells it better.
            return;
        }

        // Each of several forms gets its own ending.
        if (BuildCommand.Format.Choices.FirstOrDefault(choice => choice.Name == ending) is not { } known)
        {
            bag.UnknownEnding(request.Output!, ending, [.. BuildCommand.Format.Choices.Select(choice => choice.Name)], UsageDiagnostics.OtherWay(ending));
        }
        else if (request.Formats is [var only] && only != known.Name)
        {
            bag.EndingOfOtherForm(request.Output!, only);
        }
    }

    /// <summary>The same of a command that writes ledgers, records in YAML or a list of names.</summary>
    /// <param name="output">What <c>-o</c> names; null where it is not given.</param>
    /// <param name="inputs">The files that are read; what guards those tells it better.</param>
    /// <param name="forms">The endings of what the command writes, of which the first is told.</param>
    /// <param name="workspace">The files.</param>
    /// <param name="bag">Takes an ending that is none of them.</param>
    public static void Check(string? output, IReadOnlyList<string> inputs, IReadOnlyList<string> forms, IWorkspace workspace, DiagnosticBag bag)
    {
        if (Of(output, workspace) is { } ending && !forms.Contains(ending, StringComparer.Ordinal) && !inputs.Any(input => input != "-" && workspace.IsSameFile(input, output!)))
        {
            bag.UnknownEnding(output!, ending, [forms[0]], UsageDiagnostics.OtherWayToRecords(ending, forms[0]));
        }
    }

    // The kind of file that a name ends in; null where it ends in none, and for a folder or the standard output.
    private static string? Of(string? path, IWorkspace workspace)
    {
        if (path is not { Length: > 0 } || path == "-" || path[^1] is '/' or '\\' || workspace.Kind(path) == WorkspaceEntry.Directory)
        {
            return null;
        }

        var ending = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return ending.Length is 0 or > Longest || !char.IsAsciiLetter(ending[0]) || !ending.All(char.IsAsciiLetterOrDigit) ? null : ending;
    }
}
