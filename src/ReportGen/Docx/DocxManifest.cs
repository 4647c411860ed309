using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml;

namespace ReportGen.Docx;

/// <summary>What a document of this program says about itself: the statistics it prints, and whether it is still as it was built.</summary>
public sealed record DocxManifest
{
    // A document of a hundred thousand rows has 60 MB; what unpacks to more is no document of ours.
    private const long LargestPackage = 1L << 30;

    public required IReadOnlyList<PrintedFigure> Figures { get; init; }

    /// <summary>Every other part has the bytes it was built with: nobody has saved the document since.</summary>
    public required bool IsUnchanged { get; init; }

    /// <summary>Reads the manifest of a seekable stream; null if this is no document of this program (or no document at all).</summary>
    public static DocxManifest? Read(Stream stream)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Sum(e => e.Length) > LargestPackage)
            {
                return null;
            }

            // Word, and templates with parts of their own, may number the part otherwise.
            foreach (var entry in zip.Entries.Where(e => PartNames.IsCustomItem(e.FullName)).OrderBy(e => e.FullName != PartNames.Manifest))
            {
                if (ReadPart(entry) is ({ } hash, var figures))
                {
                    return new DocxManifest { Figures = figures, IsUnchanged = hash == HashOf(zip, entry.FullName) };
                }
            }

            return null;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or EndOfStreamException)
        {
            return null;
        }
    }

    private static string HashOf(ZipArchive zip, string manifest)
    {
        var hash = new PackageHash();
        foreach (var entry in zip.Entries.Where(e => e.FullName != manifest))
        {
            using var content = entry.Open();
            hash.Add(entry.FullName, SHA256.HashData(content));
        }

        return hash.Result();
    }

    private static (string? Hash, List<PrintedFigure> Figures) ReadPart(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var figures = new List<PrintedFigure>();
        if (xml.MoveToContent() != XmlNodeType.Element || xml.NamespaceURI != ManifestPart.Namespace)
        {
            return (null, figures); // another program's
        }

        var hash = xml.GetAttribute("sha256");
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != ManifestPart.Namespace)
            {
                continue;
            }

            if (xml.LocalName == "figure")
            {
                figures.Add(ReadFigure(xml));
            }
        }

        return (hash, figures);
    }

    private static PrintedFigure ReadFigure(XmlReader xml)
    {
        var records = new List<string>();
        var figure = new PrintedFigure
        {
            Bookmark = xml.GetAttribute("bookmark") ?? "",
            Name = xml.GetAttribute("name") ?? "",
            Label = xml.GetAttribute("label") ?? "",
            Text = xml.GetAttribute("text") ?? "",
            Value = xml.GetAttribute("value") is { } value ? decimal.Parse(value, NumberStyles.Number, CultureInfo.InvariantCulture) : null,
            Records = records,
        };
        using var inner = xml.ReadSubtree();
        inner.Read();
        while (!inner.EOF)
        {
            if (inner is { NodeType: XmlNodeType.Element, LocalName: "record" })
            {
                records.Add(inner.ReadElementContentAsString()); // this moves on
            }
            else
            {
                inner.Read();
            }
        }

        return figure;
    }
}
