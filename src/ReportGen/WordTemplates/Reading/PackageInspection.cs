using System.Xml;
using ReportGen.Diagnostics;
using ReportGen.Packages;

namespace ReportGen.WordTemplates;

/// <summary>
/// Looks through a package as a stream, before a tree of anything is made: what fetches from outside, starts programs, or carries files of its own has no
/// place in a template. All that is found is reported.
/// </summary>
internal static class PackageInspection
{
    /// <summary>An honest document nests tables and text boxes a few dozen elements deep.</summary>
    private const int MostDepth = 256;

    /// <summary>Pictures of a cover take a few megabytes.</summary>
    public const long MostBytes = 128L << 20;

    /// <summary>What will be held as a tree: a long report has a tenth of it.</summary>
    private const long MostText = 48L << 20;

    // What people read and write in Word, and no tag is looked for in.
    private static readonly string[] s_elsewhere = ["word/charts/", "word/diagrams/"];

    public static void Inspect(OfficePackage package, string path, DiagnosticBag bag)
    {
        var places = new LinkPlaces(package);
        foreach (var name in package.Names)
        {
            if (IsXml(name))
            {
                InspectXml(package, name, path, places, bag);
            }
            else if (name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase))
            {
                InspectEmbedded(package, name, path, bag);
            }
        }
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void InspectXml(OfficePackage package, string name, string path, LinkPlaces places, DiagnosticBag bag)
    {
        var isRelationships = name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        var isElsewhere = !isRelationships && s_elsewhere.Any(place => name.StartsWith(place, StringComparison.OrdinalIgnoreCase));
        var fields = new FieldScan(path, bag);
        using var part = package.Open(name);
        using var content = new BoundedStream(part, MostText);
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
        {
            if (xml.Depth > MostDepth)
            {
                throw new PackageException(PackageFault.TooDeep);
            }

            if (xml.NodeType == XmlNodeType.Element && isRelationships && xml.LocalName == "Relationship")
            {
                InspectRelationship(xml, places, name, path, bag);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "OLEObject" or "objectEmbed" or "objectLink" or "altChunk" or "subDoc")
            {
                bag.ReportEmbedded(path);
            }

            fields.See(xml);
            if (xml.NodeType == XmlNodeType.Text && isElsewhere && xml.Value.Contains("{{", StringComparison.Ordinal))
            {
                bag.ReportTagElsewhere(path, name);
            }
        }
    }

    private static void InspectRelationship(XmlReader xml, LinkPlaces places, string name, string path, DiagnosticBag bag)
    {
        var type = xml.GetAttribute("Type") ?? "";
        var target = xml.GetAttribute("Target") ?? "";
        type = type[(type.LastIndexOf('/') + 1)..];
        if (string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase) || target.Contains("://", StringComparison.Ordinal))
        {
            var place = places.Find(name, xml.GetAttribute("Id"));
            if (type == "hyperlink")
            {
                bag.ReportHyperlink(path, target, place);
            }
            else
            {
                bag.ReportExternal(path, target, place);
            }
        }
        else if (type is "oleObject" or "aFChunk" or "subDocument" or "control" || (type == "package" && !name.Contains("/charts/", StringComparison.OrdinalIgnoreCase)))
        {
            bag.ReportEmbedded(path);
        }
    }

    // The workbook of a chart is a package of its own, and no less a stranger.
    private static void InspectEmbedded(OfficePackage package, string name, string path, DiagnosticBag bag)
    {
        if (!name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            bag.ReportEmbedded(path);
            return;
        }

        using var content = package.Open(name);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        var workbook = OfficePackage.Open(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), MostBytes);
        foreach (var part in workbook.Names.Where(part => part.Contains("/externalLinks/", StringComparison.OrdinalIgnoreCase) || part.EndsWith("/connections.xml", StringComparison.OrdinalIgnoreCase)))
        {
            throw new PackageException(PackageFault.External);
        }
    }
}
