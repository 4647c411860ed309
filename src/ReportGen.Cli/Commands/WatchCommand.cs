using System.Globalization;
using ReportGen.Cli.Syntax;
using ReportGen.Cli.Watching;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen watch FILE…</c>: the report as a page in a browser, written anew whenever records or templates change.</summary>
internal static class WatchCommand
{
    private const int LowestPort = 1024;
    private const int HighestPort = 65535;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);

    public static OptionSpec Port { get; } = new("--port", new("用哪个端口（默认自己找一个空的）", "the port to serve on (a free one by default)")) { Value = new("端口", "PORT") };

    public static CommandSpec Spec { get; } = new()
    {
        Verb = "watch",
        Summary = new("边改边看：在浏览器里看报告，记录、模板一改就更新", "the report in a browser, anew at every change"),
        Details =
        [
            new("显示一个网址，用浏览器打开；只有本机看得到。写错了，网页上说明错在哪里，下面还是改错以前的样子。\n按 Ctrl+C 结束。不写任何文件。", "Prints an address to open in a browser; only this machine can see it. When something is wrong the page\nsays what and where, above the report as it was. Ctrl+C ends it. No file is written."),
        ],
        Arguments = [SharedOptions.Files with { Help = new("记录文件（.xlsx 台账或 .yaml）或放记录的文件夹", "record files (.xlsx ledgers or .yaml) or folders of them") }],
        Options = [Port, SharedOptions.Period, BuildCommand.Kind, BuildCommand.Template, SharedOptions.Previous],
        Examples =
        [
            new("reportgen watch 2024.yaml", new("边改 2024 年的记录和模板边看", "look at the report of 2024 while editing")),
            new("reportgen watch 2024.yaml --template 我的.sbn --port 8024", new("看自己的模板，用固定的端口", "with a template of your own, on a port that stays")),
        ],
        Run = Run,
    };

    private static int Run(ParsedArguments arguments, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var port = PortOf(arguments.Value(Port), bag);
        if (arguments.Words.Contains("-"))
        {
            bag.NotWatched();
        }

        if (bag.HasErrors || SharedOptions.RecordsOf(arguments.Words, arguments.Value(SharedOptions.Period), arguments.Value(SharedOptions.Previous), context) is not { } records)
        {
            context.Report(bag.Items);
            return ExitCode.Usage;
        }

        // A page that waits for a file which nobody will write helps no one.
        foreach (var path in arguments.Words.Where(path => context.Environment.Workspace.Kind(path) == WorkspaceEntry.Missing))
        {
            bag.CouldNotRead(new WorkspaceFault(WorkspaceTrouble.Missing, path));
        }

        if (bag.HasErrors)
        {
            context.Report(bag.Items);
            return ExitCode.Of(bag.Items, Severity.Error);
        }

        using var server = PreviewServer.Start(port);
        if (server is null)
        {
            bag.PortTaken(port);
            context.Report(bag.Items);
            return ExitCode.Usage;
        }

        var request = new ReportRequest
        {
            Records = records,
            Kind = arguments.Value(BuildCommand.Kind) is { } kind ? ReportKinds.All.Find(kind) : null,
            Template = arguments.Value(BuildCommand.Template),
        };
        var watched = new WatchedFiles(records.Files, [.. ((string?[])[request.Template, records.Previous]).OfType<string>()]);
        Watch(server, new ReportPreview(context.Environment.Workspace, request), watched, context);
        throw new OperationCanceledException(context.Environment.Cancellation);
    }

    private static void Watch(PreviewServer server, ReportPreview preview, WatchedFiles watched, CommandContext context)
    {
        var cancellation = context.Environment.Cancellation;
        var serving = server.Run(cancellation);
        var seen = "";
        for (var version = 0; !cancellation.IsCancellationRequested; cancellation.WaitHandle.WaitOne(s_pause))
        {
            var now = watched.Look();
            if (now == seen)
            {
                continue;
            }

            seen = now;
            var page = preview.Build(++version, context.Language, cancellation);
            server.Publish(page.Html, version);
            if (version == 1)
            {
                context.Output.Write(server.Address + "\n");
                context.Output.Flush();
                context.Remark(new("用浏览器打开上面的网址；按 Ctrl+C 结束", "open the address in a browser; Ctrl+C ends this"));
            }

            context.Remark(page.IsBuilt
                ? new(page.Findings.Count == 0 ? "写好了" : $"写好了；{DiagnosticSummary.Of(page.Findings).Text.Chinese}", page.Findings.Count == 0 ? "built" : $"built; {DiagnosticSummary.Of(page.Findings).Text.English}")
                : new($"没有写成：{DiagnosticSummary.Of(page.Findings).Text.Chinese}，网页上有说明", $"not built: {DiagnosticSummary.Of(page.Findings).Text.English}; the page tells them"));
        }

        serving.Wait(TimeSpan.FromSeconds(1), CancellationToken.None);
    }

    private static int PortOf(string? text, DiagnosticBag bag)
    {
        if (text is null)
        {
            return 0;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= LowestPort and <= HighestPort)
        {
            return port;
        }

        bag.NoSuchPort(text);
        return 0;
    }
}
