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

    private readonly Encoding? _encodingBefore;

    public ProcessEnvironment()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnInterrupt);
        var outputIsTerminal = !Console.IsOutputRedirected;
        var errorIsTerminal = !Console.IsErrorRedirected;
        if (OperatingSystem.IsWindows() && (outputIsTerminal || errorIsTerminal))
        {
            _encodingBefore = Console.OutputEncoding;
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
            ReadLine = errorIsTerminal && !Console.IsInputRedirected ? ReadLine : null,
            Cancellation = _cancellation.Token,
        };
    }

    public CommandEnvironment Environment { get; }

    public void Dispose()
    {
        // A console of code page 936 outlives the program; what is typed there next is shown as before.
        if (OperatingSystem.IsWindows() && _encodingBefore is not null)
        {
            Console.OutputEncoding = _encodingBefore;
        }

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

    // A Windows console hands over Chinese characters whole in UTF-16 only, whatever its code page is.
    private static string? ReadLine()
    {
        if (OperatingSystem.IsWindows() && Console.InputEncoding.CodePage != Encoding.Unicode.CodePage)
        {
            Console.InputEncoding = Encoding.Unicode;
        }

        return Console.In.ReadLine();
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
