using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Rules;

namespace ReportGen.Cli.Output;

/// <summary>What a run found, in plain words for those who keep the records: said to them, and kept beside the records, since a window closes.</summary>
internal sealed class FindingsFile(CommandContext context)
{
    public const string Name = "核对结果.txt";

    private readonly List<Diagnostic> _findings = [];

    /// <summary>Some of the records could not be read, and not everything was checked.</summary>
    public bool IsHeldBack { get; set; }

    /// <summary>Says what was found, and notes it for the file: both hold the same, in the same order.</summary>
    public void Add(IReadOnlyList<Diagnostic> findings)
    {
        _findings.AddRange(findings);
        IReadOnlyList<Diagnostic> said = context.Quiet ? [.. findings.Where(finding => finding.Severity == Severity.Error)] : findings;
        if (said.Count > 0)
        {
            context.Environment.Error.Write(TextOf(said) + "\n");
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

        var text = (_findings.Count > 0 ? TextOf(_findings) : new Message("没有发现问题。\n", "Nothing was found.\n").In(context.Language)).ReplaceLineEndings("\r\n");
        if (workspace.WriteWhole(path, stream => stream.Write([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])) is null && _findings.Count > 0)
        {
            var shown = PrintableText.Of(path);
            context.Say(new($"以上问题也写在“{shown}”里，窗口关了还能看。", $"All this is written in “{shown}”, too."));
        }
    }

    private string TextOf(IReadOnlyList<Diagnostic> findings)
    {
        using var text = new StringWriter { NewLine = "\n" };
        PlainPrinter.Print(findings, text, context.Language);
        if (IsHeldBack)
        {
            text.Write($"\n{RuleSet.HeldBack.In(context.Language)}\n");
        }

        return text.ToString();
    }
}
