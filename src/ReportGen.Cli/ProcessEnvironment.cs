using System.Runtime.InteropServices;
using System.Text;
using ReportGen.Cli.Disk;

namespace ReportGen.Cli;

/// <summary>The environment of a real run: console, disk, and Ctrl+C, which leaves no half-written file behind.</summary>
internal sealed class ProcessEnvironment : IDisposable
{
    private readonly PosixSignalRegistration _interrupt;
    private readonly DiskWorkspace _workspace = new(Console.OpenStandardInput, Console.OpenStandardOutput);
    private readonly CancellationTokenSource _cancellation = new();

    public ProcessEnvironment()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnInterrupt);
        var outputIsTerminal = !Console.IsOutputRedirected;
        var errorIsTerminal = !Console.IsErrorRedirected;
        if (OperatingSystem.IsWindows() && (outputIsTerminal || errorIsTerminal))
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        Environment = new CommandEnvironment
        {
            Output = Writer(Console.OpenStandardOutput(), autoFlush: false),
            Error = Writer(Console.OpenStandardError(), autoFlush: true),
            Workspace = _workspace,
            OutputIsTerminal = outputIsTerminal,
            ErrorIsTerminal = errorIsTerminal,
            MayColor = (outputIsTerminal || errorIsTerminal) && TerminalTakesColor(),
            Width = outputIsTerminal ? Math.Max(40, Console.WindowWidth) : 100,
            Desk = outputIsTerminal && OwnWindow.IsOurs() ? new DeskWindow(AppContext.BaseDirectory.TrimEnd('\\', '/').Replace('\\', '/'), () => Console.ReadKey(intercept: true)) : null,
            Cancellation = _cancellation.Token,
        };
    }

    public CommandEnvironment Environment { get; }

    public void Dispose()
    {
        _interrupt.Dispose();
        _cancellation.Dispose();
    }

    private void OnInterrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        _cancellation.Cancel();
        _workspace.Abandon();
        System.Environment.Exit(ExitCode.Interrupted);
    }

    // https://no-color.org: set and not empty. An old Windows console shows escape sequences as they are; the new terminal names itself.
    private static bool TerminalTakesColor() =>
        string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR"))
        && System.Environment.GetEnvironmentVariable("TERM") != "dumb"
        && (!OperatingSystem.IsWindows() || System.Environment.GetEnvironmentVariable("WT_SESSION") is not null);

    // UTF-8 without a mark and LF everywhere, so that what is redirected into a file is the same on every machine.
    private static StreamWriter Writer(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(false), 4096) { AutoFlush = autoFlush, NewLine = "\n" };
}
