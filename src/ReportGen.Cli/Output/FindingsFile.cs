using System.Text;
using ReportGen.Cli.Commands;
using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Output;

/// <summary>What was found, as a text file beside the records in plain words: a window closes, and a colleague may be asked.</summary>
internal static class FindingsFile
{
    public const string Name = "核对结果.txt";

    /// <summary>Writes what validate says of the files. Without findings there is no file; one of a former run says so.</summary>
    public static void Write(IReadOnlyList<string> files, CommandContext context)
    {
        var workspace = context.Environment.Workspace;
        var folder = workspace.Kind(files[0]) == WorkspaceEntry.Directory ? files[0] : Path.GetDirectoryName(files[0]) ?? "";
        var path = folder.Length == 0 ? Name : Path.Combine(folder, Name).Replace('\\', '/');
        var found = Found(files, context);
        if (found is null && !workspace.Exists(path))
        {
            return;
        }

        var text = (found ?? new Message("没有发现问题。\n", "Nothing was found.\n").In(context.Language)).ReplaceLineEndings("\r\n");
        if (workspace.WriteWhole(path, stream => stream.Write([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])) is null && found is not null)
        {
            var shown = PrintableText.Of(path);
            context.Say(new($"\n核对中发现的问题，写在“{shown}”里。", $"\nWhat was found is written in “{shown}”."));
        }
    }

    private static string? Found(IReadOnlyList<string> files, CommandContext context)
    {
        var (findings, _) = ValidateCommand.Judge(new ValidateRequest(files, Format: null, Severity.Error), context);
        if (findings.Count == 0)
        {
            return null;
        }

        using var text = new StringWriter { NewLine = "\n" };
        PlainPrinter.Print(findings, text, context.Language);
        return text.ToString();
    }
}
