using System.Xml;
using ReportGen.Packages;

namespace ReportGen.Docx;

/// <summary>
/// How a Word document looks, whoever made it: its sections, and its paragraphs one after the other with all they inherit. Read within
/// <see cref="PackageGuard"/>; the body is streamed.
/// </summary>
internal sealed class WordLayout
{
    private readonly OfficePackage _package;
    private readonly string _mainPart;
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private readonly WordStyles _styles;

    private WordLayout(OfficePackage package)
    {
        _package = package;
        _mainPart = Find(package.LinksOf(""), "officeDocument") ?? throw new PackageException(PackageFault.Broken);
        using (var main = package.Read(_mainPart))
        {
            if (main.MoveToContent() != XmlNodeType.Element || main.LocalName != "document")
            {
                throw new PackageException(PackageFault.Broken);
            }
        }

        var links = package.LinksOf(_mainPart);
        foreach (var link in links.Where(link => !link.IsExternal))
        {
            _links[link.Id] = link.Target;
        }

        var theme = ThemeFonts.Read(package, Find(links, "theme"));
        _styles = new WordStyles(StyleSheet.Read(package, Find(links, "styles"), theme), NumberingSheet.Read(package, Find(links, "numbering")), theme);
        Settings = DocumentSettings.Read(package, Find(links, "settings"));
        Sections = SectionReader.All(package, _mainPart);
    }

    public IReadOnlyList<SectionFormat> Sections { get; }

    public DocumentSettings Settings { get; }

    /// <exception cref="PackageException">The file is no Word document.</exception>
    public static WordLayout Open(ReadOnlyMemory<byte> content) => new(OfficePackage.Open(content, RefusedDocument.MostBytes));

    public void ReadBody(Action<ReadParagraph> found) => Read(_mainPart, found);

    /// <summary>The paragraphs of the footer that a section names by an id.</summary>
    public IReadOnlyList<ReadParagraph> ReadFooter(string id)
    {
        var paragraphs = new List<ReadParagraph>();
        if (_links.TryGetValue(id, out var part) && _package.Has(part))
        {
            Read(part, paragraphs.Add);
        }

        return paragraphs;
    }

    private void Read(string part, Action<ReadParagraph> found)
    {
        using var xml = _package.Read(part);
        new BodyReader(xml, _styles, Sections, found).Read();
    }

    private static string? Find(IReadOnlyList<PackageLink> links, string kind) => links.FirstOrDefault(link => link.Kind == kind && !link.IsExternal)?.Target;
}
