using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Rules;

namespace ReportGen.Cli.Output;

/// <summary>What a run found, in plain words for those who keep the records: said to them, and kept beside the records, since a window closes.</summary>
internal sealed class FindingsFile(CommandContext context)
{
    public const string Name = "核对结果.txt";

    // The first line of the file: by it the next run knows its own.
    private const string Head = "核对结果（程序每次运行都重新写，自己的话请写在别的文件里）";

    private readonly List<Diagnostic> _findings = [];
    private bool _isHeldBack;

    /// <summary>Says what was found of one report, and notes it for the file: both hold the same, in the same order.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="isHeldBack">Some of its records could not be read, and not everything was checked.</param>
    public void Add(IReadOnlyList<Diagnostic> findings, bool isHeldBack)
    {
        _findings.AddRange(findings);
        _isHeldBack |= isHeldBack;
        IReadOnlyList<Diagnostic> said = context.Quiet ? [.. findings.Where(finding => finding.Severity == Severity.Error)] : findings;
        if (said.Count > 0)
        {
            context.Environment.Error.Write(TextOf(said, isHeldBack) + "\n");
        }
    }

    /// <summary>Writes the file beside the first of the records. Without findings there is none; one of a former run says so.</summary>
    public void Write(IReadOnlyList<string> files)
    {
        var workspace = context.Environment.Workspace;
        var folder = workspace.Kind(files[0]) == WorkspaceEntry.Directory ? files[0] : Path.GetDirectoryName(files[0]) ?? "";
        var path = folder.Length == 0 ? Name : Path.Combine(folder, Name).Replace('\\', '/');
        if (_findings.Count == 0 && !workspace.Exists(path))
        {
            return;
        }

        var shown = PrintableText.Of(path);
        if (workspace.Exists(path))
        {
            if (workspace.Read(path, out var former) is not null)
            {
                // What cannot be looked at may be anybody's.
                context.Say(new(
                    $"“{shown}”读不了、写不了（可能正开着，或者不让读），没有动它：这次的问题只在这里。",
                    $"“{shown}” cannot be read or written (it may be open); it is left as it is, and what this run found stands here alone."));
                return;
            }

            if (!IsOurs(former.Span))
            {
                context.Say(new(
                    $"已经有一个“{shown}”，不是程序写的，没有动它：以上问题只在这里。给它改个名字，下次就会写。",
                    $"There is a “{shown}” that the program did not write; it is left as it is, and the findings stand here alone. Rename it, and the next run writes its own."));
                return;
            }
        }

        var text = (Head + "\n\n" + (_findings.Count > 0 ? TextOf(_findings, _isHeldBack) : new Message("没有发现问题。\n", "Nothing was found.\n").In(context.Language))).ReplaceLineEndings("\r\n");
        if (workspace.WriteWhole(path, stream => stream.Write([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])) is not null)
        {
            context.Say(new(
                $"“{shown}”写不了（可能正开着，或者是只读的）：里面的还是上次的，这次的问题只在这里。",
                $"“{shown}” cannot be written (open, or read-only): it holds what a former run found; what this run found stands here alone."));
        }
        else if (_findings.Count > 0)
        {
            context.Say(new($"以上问题也写在“{shown}”里，窗口关了还能看。", $"All this is written in “{shown}”, too."));
        }
    }

    // Somebody's own notes may have that name.
    private static bool IsOurs(ReadOnlySpan<byte> former) => former.StartsWith((byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Head)]);

    private string TextOf(IReadOnlyList<Diagnostic> findings, bool isHeldBack)
    {
        using var text = new StringWriter { NewLine = "\n" };
        PlainPrinter.Print(findings, text, context.Language);
        if (isHeldBack)
        {
            text.Write($"\n{RuleSet.HeldBack.In(context.Language)}\n");
        }

        return text.ToString();
    }
}
