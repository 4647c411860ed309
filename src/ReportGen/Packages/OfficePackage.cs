using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace ReportGen.Packages;

/// <summary>
/// An Office file (.xlsx, .docx), a zip of parts, behind a guard: what no honest file holds is refused before a part is unpacked, and a part that
/// unpacks to more than the limit is given up while it is read. Parts are streamed. Whoever opens one reads it within <see cref="PackageGuard"/>.
/// </summary>
internal sealed class OfficePackage
{
    private const int MostParts = 5000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly long _mostBytes;

    private OfficePackage(ZipArchive zip, long mostBytes)
    {
        _mostBytes = mostBytes;
        long size = 0;
        if (zip.Entries.Count > MostParts)
        {
            throw new PackageException(PackageFault.TooLarge);
        }

        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..") || !_parts.TryAdd(name, entry))
            {
                throw new PackageException(PackageFault.PartNames);
            }

            Refuse(name, entry);
            size += entry.Length;
            if (entry.Length < 0 || size > mostBytes)
            {
                throw new PackageException(PackageFault.TooLarge);
            }
        }
    }

    public IEnumerable<string> Names => _parts.Keys;

    /// <summary>The bytes are a zip, or one of the older forms of Office files.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<byte> content) => content.StartsWith("PK\u0003\u0004"u8) || IsCompound(content);

    /// <param name="content">The file.</param>
    /// <param name="mostBytes">What all its parts together may unpack to; also the limit of each while it is read, whatever the zip says.</param>
    public static OfficePackage Open(ReadOnlyMemory<byte> content, long mostBytes)
    {
        if (IsCompound(content.Span))
        {
            throw new PackageException(PackageFault.OldOrLocked);
        }

#pragma warning disable CA2000 // a zip over bytes in memory, which the package reads as long as it lives
        var package = new OfficePackage(new ZipArchive(Stream(content), ZipArchiveMode.Read), mostBytes);
#pragma warning restore CA2000
        package.CheckTypes();
        return package;
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>The relationships of a part; those of the package for no name.</summary>
    public IReadOnlyList<PackageLink> LinksOf(string part) => PackageLinks.Of(this, part);

    /// <summary>The bytes of a part, bounded.</summary>
    public Stream Open(string part) =>
        _parts.TryGetValue(part, out var entry) ? new BoundedStream(entry.Open(), _mostBytes) : throw new PackageException(PackageFault.Broken);

    /// <summary>The XML of a part; it must not declare a document type.</summary>
    public XmlReader Read(string part) => XmlReader.Create(Open(part), Settings);

    private static bool IsCompound(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    private static MemoryStream Stream(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var bytes) ? new(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : new(content.ToArray(), writable: false);

    private static void Refuse(string name, ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw new PackageException(PackageFault.OldOrLocked);
        }

        if (name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase)
            || name.Contains("/dialogsheets/", StringComparison.OrdinalIgnoreCase) || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase))
        {
            throw new PackageException(PackageFault.Macros);
        }

        if (name.Contains("/externalLinks/", StringComparison.OrdinalIgnoreCase) || name.EndsWith("/connections.xml", StringComparison.OrdinalIgnoreCase))
        {
            throw new PackageException(PackageFault.External);
        }
    }

    // A file with macros that was only renamed says so in its types.
    private void CheckTypes()
    {
        using var xml = Read("[Content_Types].xml");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("ContentType") is { } type)
            {
                if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                {
                    throw new PackageException(PackageFault.Macros);
                }

                if (type.Contains("externalLink", StringComparison.OrdinalIgnoreCase))
                {
                    throw new PackageException(PackageFault.External);
                }
            }
        }
    }
}
