using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml;

namespace ReportGen.Docx;

/// <summary>
/// Reads a written package back before it takes the place of the former document: every part well-formed, every relationship with a part at its end,
/// every part with a content type; the workbooks of charts likewise.
/// </summary>
public static class PackageCheck
{
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    /// <param name="stream">A seekable stream; it stays open.</param>
    /// <param name="written">The parts as they were written: what comes back as it went out is what the XML writer made, and need not be read as XML again.</param>
    public static bool IsSound(Stream stream, PackageHash? written = null) => IsSound(stream, PartNames.Document, written);

    private static bool IsSound(Stream stream, string mainPart, PackageHash? written)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var parts = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
            var types = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var targets = new List<string>();
            foreach (var entry in zip.Entries)
            {
                if (!IsAsWritten(entry, written))
                {
                    Read(entry, types, targets);
                }
            }

            return parts.Contains(mainPart)
                && targets.TrueForAll(parts.Contains)
                && parts.All(part => part == PartNames.ContentTypes || types.Contains("/" + part) || types.Contains(Path.GetExtension(part).TrimStart('.')));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException)
        {
            return false;
        }
    }

    // What names other parts is always read.
    private static bool IsAsWritten(ZipArchiveEntry entry, PackageHash? written)
    {
        if (written is null || entry.FullName == PartNames.ContentTypes || IsRelationships(entry.FullName))
        {
            return false;
        }

        using var content = entry.Open();
        return written.Holds(entry.FullName, SHA256.HashData(content));
    }

    private static bool IsRelationships(string name) => name.EndsWith(".rels", StringComparison.Ordinal);

    private static void Read(ZipArchiveEntry entry, HashSet<string> types, List<string> targets)
    {
        using var content = entry.Open();
        if (entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            CheckWorkbook(content);
            return;
        }

        using var xml = XmlReader.Create(content, s_settings);
        var isTypes = entry.FullName == PartNames.ContentTypes;
        var isRelationships = IsRelationships(entry.FullName);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (isTypes && (xml.GetAttribute("PartName") ?? xml.GetAttribute("Extension")) is { } named)
            {
                types.Add(named);
            }
            else if (isRelationships && xml.GetAttribute("Target") is { } target && xml.GetAttribute("TargetMode") != "External")
            {
                targets.Add(Resolve(entry.FullName, target));
            }
        }
    }

    // The workbook of a chart is a package of its own.
    private static void CheckWorkbook(Stream content)
    {
        using var workbook = new MemoryStream();
        content.CopyTo(workbook);
        if (!IsSound(workbook, PartNames.Workbook, null))
        {
            throw new InvalidDataException("a workbook that is not sound");
        }
    }

    // word/_rels/document.xml.rels speaks from word/.
    private static string Resolve(string relationships, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = new List<string>(relationships.Split('/')[..^2]);
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
