using System.Xml.Linq;
using ReportGen.Diagnostics;
using ReportGen.Docx;
using ReportGen.Packages;

namespace ReportGen.WordTemplates;

/// <summary>A Word document that was inspected and may be read: its bytes part by part, and the trees of those in which tags may stand.</summary>
internal sealed class TemplatePackage
{
    private const string StrictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly OfficePackage _package;

    private TemplatePackage(OfficePackage package, IReadOnlyList<WordPart> parts) => (_package, Parts) = (package, parts);

    /// <summary>The document, headers, footers, notes.</summary>
    public IReadOnlyList<WordPart> Parts { get; }

    public IEnumerable<string> Names => _package.Names;

    /// <summary>Null where the file is no Word document or is refused, which is reported.</summary>
    public static TemplatePackage? Open(string path, ReadOnlyMemory<byte> content, DiagnosticBag bag)
    {
        var opened = PackageGuard.Read(() => Open(content, path, bag), out var fault);
        if (fault != PackageFault.None)
        {
            bag.ReportFault(path, fault, PackageInspection.MostBytes);
        }

        return opened;
    }

    /// <summary>A part as a tree; an empty one of the given name where the document has none.</summary>
    public XElement Tree(string name, XName root)
    {
        if (!_package.Has(name))
        {
            return new XElement(root);
        }

        using var xml = _package.Read(name);
        return XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }

    public IReadOnlyList<PackageLink> LinksOf(string name) => _package.LinksOf(name);

    public bool Has(string name) => _package.Has(name);

    public byte[] Bytes(string name)
    {
        using var content = _package.Open(name);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static TemplatePackage? Open(ReadOnlyMemory<byte> content, string path, DiagnosticBag bag)
    {
        var package = OfficePackage.Open(content, PackageInspection.MostBytes);
        var findings = new DiagnosticBag();
        PackageInspection.Inspect(package, path, findings);
        foreach (var finding in findings.Items.DistinctBy(item => item.Headline))
        {
            bag.Add(finding);
        }

        if (findings.HasErrors)
        {
            return null;
        }

        var document = Load(package, PartNames.Document);
        if (document.Name.NamespaceName == StrictNamespace)
        {
            bag.ReportStrictForm(path);
            return null;
        }

        if (document.Name != WordNames.W + "document" || document.Element(WordNames.Body) is null)
        {
            throw new PackageException(PackageFault.Broken);
        }

        var others = package.LinksOf(PartNames.Document)
            .Where(link => KindOf(link.Kind) is not null && package.Has(link.Target))
            .DistinctBy(link => link.Target)
            .Select(link => new WordPart(link.Target, KindOf(link.Kind)!.Value, Load(package, link.Target)))
            .OrderBy(part => part.Kind).ThenBy(part => part.Name, StringComparer.Ordinal);
        return new TemplatePackage(package, [new WordPart(PartNames.Document, WordPartKind.Document, document), .. others]);
    }

    private static XElement Load(OfficePackage package, string name)
    {
        using var xml = package.Read(name);
        return XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private static WordPartKind? KindOf(string type) => type switch
    {
        "header" => WordPartKind.Header,
        "footer" => WordPartKind.Footer,
        "footnotes" => WordPartKind.Footnotes,
        "endnotes" => WordPartKind.Endnotes,
        _ => null,
    };
}
