using System.Net;
using System.Net.Sockets;
using System.Text;
using ReportGen.Cli;
using ReportGen.Cli.Disk;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>watch</c> over a real folder and a real socket; <c>./build browser-test</c> looks at it with a browser.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen-watch").FullName;
    private readonly CancellationTokenSource _end = new();
    private readonly LineWriter _output = new();
    private readonly StringWriter _error = new();
    private readonly HttpClient _browser = new() { Timeout = TimeSpan.FromSeconds(60) };
    private Task<int>? _run;

    public void Dispose()
    {
        _end.Cancel();
        _run?.Wait(TimeSpan.FromSeconds(20));
        _end.Dispose();
        _browser.Dispose();
        _output.Dispose();
        _error.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_page_follows_records_and_templates_and_keeps_the_last_good_one()
    {
        var address = await Start();
        var page = await _browser.GetStringAsync(new Uri(address));
        Assert.Contains("<h1>清河镇人大2024年工作总结和2025年工作打算</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"alert\"", page, StringComparison.Ordinal);

        Write("templates/partials/report/title.sbn", "{{- # 标题 -}}\n# 另一个标题\n");
        Assert.Equal("2", await _browser.GetStringAsync(new Uri(address + "version?after=1")));
        Assert.Contains("<h1>另一个标题</h1>", await _browser.GetStringAsync(new Uri(address)), StringComparison.Ordinal);

        Write("templates/partials/report/title.sbn", "# {{ statz }}\n");
        Assert.Equal("3", await _browser.GetStringAsync(new Uri(address + "version?after=2")));
        page = await _browser.GetStringAsync(new Uri(address));
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("没有“statz”这个名称", page, StringComparison.Ordinal);
        Assert.Contains("<h1>另一个标题</h1>", page, StringComparison.Ordinal);

        File.Delete(Path.Combine(_folder, "templates/partials/report/title.sbn"));
        Write("2024.yaml", SampleTown.Text("2024.yaml").Replace("  成文日期:", "  标题: 第三个标题\n  成文日期:", StringComparison.Ordinal));
        for (var tries = 0; tries < 600 && !page.Contains("<h1>第三个标题</h1>", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(100);
            page = await _browser.GetStringAsync(new Uri(address));
        }

        Assert.Contains("<h1>第三个标题</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"alert\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_answers_this_machine_alone_and_nothing_but_its_page()
    {
        var address = await Start();
        var port = new Uri(address).Port;
        Assert.StartsWith("HTTP/1.1 200 ", await Ask(port, $"GET / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 403 ", await Ask(port, $"GET / HTTP/1.1\r\nHost: example.org:{port}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 403 ", await Ask(port, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 403 ", await Ask(port, "GET / HTTP/1.1\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 403 ", await Ask(port, $"GET / HTTP/1.1\r\nHost: localhost:{port}\r\nHost: example.org\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 405 ", await Ask(port, $"POST / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 0\r\n\r\n"), StringComparison.Ordinal);
        foreach (var path in new[] { "/../../../etc/passwd", "/%2e%2e/2024.yaml", "/2024.yaml", "//etc/passwd", "/..\\2024.yaml" })
        {
            Assert.StartsWith("HTTP/1.1 404 ", await Ask(port, $"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"), StringComparison.Ordinal);
        }

        Assert.Equal("", await Ask(port, "hello\r\n\r\n"));
        Assert.Equal("", await Ask(port, $"GET / HTTP/1.1\r\nX: {new string('x', 20_000)}"));
        var reply = await Ask(port, $"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
        Assert.Contains("Content-Security-Policy: default-src 'none'", reply, StringComparison.Ordinal);
        Assert.Contains("Cache-Control: no-store", reply, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)https?://|src=|<link|@import", reply[reply.IndexOf("<!DOCTYPE", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task It_ends_when_it_is_interrupted()
    {
        await Start();
        await _end.CancelAsync();
        Assert.Equal(ExitCode.Interrupted, await _run!);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        var address = await Start();
        var taken = CommandRun.In(SampleTown.Workspace(), "watch", "qinghe/2024.yaml", "--port", new Uri(address).Port.ToString(null, null));
        Assert.Equal(2, taken.ExitCode);
        Assert.Contains("RG9014", taken.Error, StringComparison.Ordinal);
        Assert.Contains("RG9014", CommandRun.In(SampleTown.Workspace(), "watch", "qinghe/2024.yaml", "--port", "80").Error, StringComparison.Ordinal);
        Assert.Contains("RG9015", CommandRun.In(SampleTown.Workspace(), "watch", "-").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_and_nothing_is_served()
    {
        var run = CommandRun.In(SampleTown.Workspace(), "watch", "nosuch.yaml");
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains("找不到文件“nosuch.yaml”", run.Error, StringComparison.Ordinal);
    }

    private async Task<string> Start()
    {
        foreach (var name in new[] { "2023.yaml", "2024.yaml", "reportgen.yaml", "phrases.yaml" })
        {
            Write(name, SampleTown.Text(name));
        }

        var environment = new CommandEnvironment { Output = _output, Error = TextWriter.Synchronized(_error), Workspace = new DiskWorkspace(() => Stream.Null, () => Stream.Null), Cancellation = _end.Token };
        _run = Task.Run(() => CommandLineProgram.Run(["watch", Path.Combine(_folder, "2024.yaml")], environment));
        return await _output.First.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static async Task<string> Ask(int port, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        client.Client.Shutdown(SocketShutdown.Send);
        using var reader = new StreamReader(stream);
        try
        {
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            return "";
        }
    }

    /// <summary>Gives the first line that is written as soon as it is.</summary>
    private sealed class LineWriter : StringWriter
    {
        public TaskCompletionSource<string> First { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override void Flush()
        {
            if (ToString().IndexOf('\n', StringComparison.Ordinal) is > 0 and var end)
            {
                First.TrySetResult(ToString()[..end]);
            }
        }
    }
}
