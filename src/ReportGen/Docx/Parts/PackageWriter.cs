using System.IO.Compression;

namespace ReportGen.Docx;

/// <summary>
/// Our own package of parts: fixed order, fixed times (the first that zip knows), no attributes of the machine, and the hash of every part as it is
/// written. The SDK's packaging takes the clock.
/// </summary>
internal sealed class PackageWriter(Stream stream) : IDisposable
{
    private static readonly DateTimeOffset _time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    private readonly PackageHash _hash = new();

    public string Hash => _hash.Result();

    public void Add(string name, byte[] content)
    {
        using var part = Open(name);
        part.Write(content);
    }

    /// <summary>A part to be streamed; it must be closed before the next one is begun.</summary>
    public Stream Open(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = _time;
        entry.ExternalAttributes = 0;
        return new HashingStream(entry.Open(), digest => _hash.Add(name, digest));
    }

    public void Dispose() => _zip.Dispose();
}
