using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Cli;

/// <summary>What every command is handed beside its own options: the world, the reader's language, and whether to keep quiet.</summary>
internal sealed record CommandContext(CommandEnvironment Environment, Language Language, bool Quiet)
{
    /// <summary>Which of several files the remarks are about; null where there is but one.</summary>
    public string? Subject { get; init; }

    public TextWriter Output => Environment.Output;

    /// <summary>Says one line to a person.</summary>
    public void Say(Message message) => Environment.Error.Write(message.In(Language) + "\n");

    /// <summary>Says one line that a person can do without.</summary>
    public void Remark(Message message)
    {
        if (!Quiet)
        {
            Say(Subject is { } file ? new(PrintableText.Of(file) + "：" + message.Chinese, PrintableText.Of(file) + ": " + message.English) : message);
        }
    }

    /// <summary>Passes on what a writer of bytes makes, through the one writer of the standard output.</summary>
    public void Write(Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        Output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, checked((int)buffer.Length)));
    }

    /// <summary>Tells a person the findings, in the full form.</summary>
    public void Report(IReadOnlyList<Diagnostic> findings)
    {
        var shown = Quiet ? [.. findings.Where(f => f.Severity == Severity.Error)] : findings;
        new FullPrinter(Environment.Error, Language, Environment is { ErrorIsTerminal: true, MayColor: true }).Print(shown);
    }
}
