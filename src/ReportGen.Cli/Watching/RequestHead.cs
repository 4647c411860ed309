using System.Text;

namespace ReportGen.Cli.Watching;

/// <summary>The first lines of a request: what is asked for, and of whom.</summary>
internal sealed record RequestHead(string Method, string Target, string Host)
{
    private const int Most = 16 * 1024;

    /// <summary>Reads up to the empty line; null where it is no request of HTTP/1, or too long.</summary>
    public static async Task<RequestHead?> Read(Stream stream, CancellationToken cancellation)
    {
        var bytes = new byte[Most];
        var count = 0;
        int end;
        while ((end = bytes.AsSpan(0, count).IndexOf("\r\n\r\n"u8)) < 0)
        {
            var read = count == Most ? 0 : await stream.ReadAsync(bytes.AsMemory(count), cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                return null;
            }

            count += read;
        }

        return Parse(Encoding.Latin1.GetString(bytes, 0, end).Split("\r\n"));
    }

    private static RequestHead? Parse(string[] lines)
    {
        if (lines[0].Split(' ') is not [var method, var target, var version] || !version.StartsWith("HTTP/1.", StringComparison.Ordinal))
        {
            return null;
        }

        var hosts = lines.Skip(1).Where(line => line.StartsWith("Host:", StringComparison.OrdinalIgnoreCase)).Select(line => line["Host:".Length..].Trim()).ToList();
        return new RequestHead(method, target, hosts is [var host] ? host : "");
    }
}
