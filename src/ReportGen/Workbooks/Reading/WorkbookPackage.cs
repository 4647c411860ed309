using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace ReportGen.Workbooks;

/// <summary>
/// The zip of a workbook behind a guard: what no honest ledger holds is refused before a part is unpacked, and a part that unpacks to more than
/// the limit is given up while it is read.
/// </summary>
internal sealed class WorkbookPackage
{
    /// <summary>A hundred thousand rows of twenty columns take about a hundred megabytes.</summary>
    public const long MostBytes = 512L << 20;

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

    private WorkbookPackage(ZipArchive zip)
    {
        long size = 0;
        if (zip.Entries.Count > MostParts)
        {
            throw new WorkbookException(WorkbookFault.TooLarge);
        }

        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..") || !_parts.TryAdd(name, entry))
            {
                throw new WorkbookException(WorkbookFault.PartNames);
            }

            Refuse(name);
            size += entry.Length;
            if (entry.Length < 0 || size > MostBytes)
            {
                throw new WorkbookException(WorkbookFault.TooLarge);
            }
        }
    }

    public static WorkbookPackage Open(ReadOnlyMemory<byte> content)
    {
        ReadOnlySpan<byte> compound = [0xD0, 0xCF, 0x11, 0xE0];
        if (content.Span.StartsWith(compound))
        {
            throw new WorkbookException(WorkbookFault.OldOrLocked);
        }

#pragma warning disable CA2000 // a zip over bytes in memory, which the package reads as long as it lives
        var package = new WorkbookPackage(new ZipArchive(Stream(content), ZipArchiveMode.Read));
#pragma warning restore CA2000
        package.CheckTypes();
        return package;
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    public IEnumerable<string> Names => _parts.Keys;

    public XmlReader Read(string part) =>
        _parts.TryGetValue(part, out var entry) ? XmlReader.Create(new BoundedStream(entry.Open(), MostBytes), Settings) : throw new WorkbookException(WorkbookFault.Broken);

    private static MemoryStream Stream(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var bytes) ? new(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : new(content.ToArray(), writable: false);

    private static void Refuse(string name)
    {
        if (name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase)
            || name.Contains("/dialogsheets/", StringComparison.OrdinalIgnoreCase) || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase))
        {
            throw new WorkbookException(WorkbookFault.Macros);
        }

        if (name.Contains("/externalLinks/", StringComparison.OrdinalIgnoreCase) || name.EndsWith("/connections.xml", StringComparison.OrdinalIgnoreCase))
        {
            throw new WorkbookException(WorkbookFault.External);
        }
    }

    // A workbook with macros that was only renamed says so in its types.
    private void CheckTypes()
    {
        using var xml = Read("[Content_Types].xml");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("ContentType") is { } type)
            {
                if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                {
                    throw new WorkbookException(WorkbookFault.Macros);
                }

                if (type.Contains("externalLink", StringComparison.OrdinalIgnoreCase))
                {
                    throw new WorkbookException(WorkbookFault.External);
                }
            }
        }
    }
}
