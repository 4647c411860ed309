using System.IO.Compression;

namespace ReportGen.Docx;

/// <summary>
/// Our own package of parts: fixed order, fixed times (the first that zip knows), no attributes of the machine, and the hash of every part as it is
/// written. The SDK's packaging takes the clock.
/// </summary>
internal sealed class PackageWriter(Stream stream) : IDisposable
{
    private const int Small = 1024;

    private static readonly DateTimeOffset _time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>The hashes of the parts that are closed.</summary>
    public PackageHash Hash { get; } = new();

    public void Add(string name, byte[] content)
    {
        // Packing what is this small costs more than it saves.
        using var part = Open(name, content.Length < Small ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        part.Write(content);
    }

    /// <summary>A part to be streamed; it must be closed before the next one is begun.</summary>
    public Stream Open(string name) => Open(name, CompressionLevel.Optimal);

    private Stream Open(string name, CompressionLevel level)
    {
        var entry = _zip.CreateEntry(name, level);
        entry.LastWriteTime = _time;
        entry.ExternalAttributes = 0;
        return new HashingStream(entry.Open(), digest => Hash.Add(name, digest));
    }

    public void Dispose() => _zip.Dispose();
}
