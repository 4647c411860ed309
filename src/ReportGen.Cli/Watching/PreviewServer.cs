using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Reporting;

namespace ReportGen.Cli.Watching;

/// <summary>
/// Serves one page to browsers on this machine, and tells them when there is a newer one. It listens on the loopback address alone, answers only who
/// asks for it by a name of this machine (a web site that points a name of its own here gets nothing), and reads no file: there is no path to leave.
/// </summary>
internal sealed class PreviewServer : IDisposable
{
    private const int MostConnections = 64;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(25);
    private static readonly string s_policy =
        $"default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(PreviewMarkup.Script)))}'";

    private readonly TcpListener _listener;
    private readonly SemaphoreSlim _free = new(MostConnections);
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private byte[] _page = [];
    private int _version;

    private PreviewServer(TcpListener listener)
    {
        _listener = listener;
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public int Port { get; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/");

    /// <summary>Begins to listen; null where the port cannot be had. Port 0 is any that is free.</summary>
    public static PreviewServer? Start(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return new PreviewServer(listener);
        }
        catch (SocketException)
        {
            listener.Dispose();
            return null;
        }
    }

    /// <summary>Shows a page from now on, and lets those go that wait for a newer one.</summary>
    public void Publish(string html, int version)
    {
        TaskCompletionSource before;
        lock (_lock)
        {
            (_page, _version) = (Encoding.UTF8.GetBytes(html), version);
            (before, _changed) = (_changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        before.SetResult();
    }

    /// <summary>Answers until it is cancelled.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                await _free.WaitAsync(cancellation).ConfigureAwait(false);
                var client = await _listener.AcceptTcpClientAsync(cancellation).ConfigureAwait(false);
                _ = Answer(client, cancellation);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end of the run.
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        _free.Dispose();
    }

    private async Task Answer(TcpClient client, CancellationToken cancellation)
    {
        try
        {
            using (client)
            {
                client.NoDelay = true;
                var stream = client.GetStream();
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                patience.CancelAfter(s_patience);
                if (await RequestHead.Read(stream, patience.Token).ConfigureAwait(false) is { } request)
                {
                    await stream.WriteAsync(await ReplyTo(request, cancellation).ConfigureAwait(false), patience.Token).ConfigureAwait(false);
                }
            }
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Browsers hang up when a page is left.
        }
        finally
        {
            Release();
        }
    }

    private void Release()
    {
        try
        {
            _free.Release();
        }
        catch (ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private async Task<byte[]> ReplyTo(RequestHead request, CancellationToken cancellation)
    {
        if (!IsOurs(request.Host))
        {
            return Reply("403 Forbidden", "text/plain", []);
        }

        if (request.Method is not ("GET" or "HEAD"))
        {
            return Reply("405 Method Not Allowed", "text/plain", []);
        }

        var (path, query) = request.Target.Split('?', 2) is [var before, var behind] ? (before, behind) : (request.Target, "");
        return path switch
        {
            "/" => Reply("200 OK", "text/html", request.Method == "HEAD" ? [] : Now().Page),
            "/version" => Reply("200 OK", "text/plain", Encoding.ASCII.GetBytes((await VersionAfter(query, cancellation).ConfigureAwait(false)).ToString(CultureInfo.InvariantCulture))),
            "/favicon.ico" => Reply("204 No Content", "image/x-icon", []),
            _ => Reply("404 Not Found", "text/plain", []),
        };
    }

    // Waits while the caller has the newest page, but not so long that something between takes the line for dead.
    private async Task<int> VersionAfter(string query, CancellationToken cancellation)
    {
        var (_, version, changed) = Now();
        if (query == string.Create(CultureInfo.InvariantCulture, $"after={version}"))
        {
            await Task.WhenAny(changed, Task.Delay(s_longestWait, cancellation)).ConfigureAwait(false);
        }

        return Now().Version;
    }

    private (byte[] Page, int Version, Task Changed) Now()
    {
        lock (_lock)
        {
            return (_page, _version, _changed.Task);
        }
    }

    private bool IsOurs(string host)
    {
        var port = string.Create(CultureInfo.InvariantCulture, $":{Port}");
        return host.EndsWith(port, StringComparison.Ordinal) && host[..^port.Length].ToLowerInvariant() is "127.0.0.1" or "localhost" or "[::1]";
    }

    private static byte[] Reply(string status, string type, byte[] body)
    {
        var head = $"HTTP/1.1 {status}\r\nContent-Type: {type}; charset=utf-8\r\nContent-Length: {body.Length}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nContent-Security-Policy: {s_policy}\r\nConnection: close\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
