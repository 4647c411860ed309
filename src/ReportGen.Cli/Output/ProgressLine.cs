using ReportGen.Diagnostics;

namespace ReportGen.Cli.Output;

/// <summary>One line on a terminal that says how far long work is, and is gone afterwards. Nothing where no person looks on.</summary>
internal sealed class ProgressLine(CommandContext context) : IDisposable
{
    private const string BackAndClear = "\r\u001b[K";

    private readonly bool _isShown = context is { Quiet: false, Environment.ErrorIsTerminal: true };
    private bool _isDirty;

    public void Show(int done, int total, string what)
    {
        if (_isShown)
        {
            var text = new Message($"正在处理 {done}/{total} {what}", $"{done}/{total} {what}").In(context.Language);
            context.Environment.Error.Write(BackAndClear + text);
            _isDirty = true;
        }
    }

    public void Dispose() => Clear();

    /// <summary>Takes the line away, so that something else can be said.</summary>
    public void Clear()
    {
        if (_isDirty)
        {
            context.Environment.Error.Write(BackAndClear);
            _isDirty = false;
        }
    }
}
