using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>
/// Writes documents as Word files in one page style. The same document gives the same bytes, in any time zone and culture. The parts that depend on
/// the style alone are made once, so one writer serves many documents; the body is streamed.
/// </summary>
public sealed class DocxWriter
{
    private readonly PageStyle _style;
    private readonly FinishedPart[] _styleParts;

    public DocxWriter(PageStyle style)
    {
        _style = style;
        _styleParts =
        [
            new(PartNames.Styles, StylesPart.Build(style)),
            new(PartNames.Settings, SettingsPart.Build(style)),
            new(PartNames.FontTable, FontTablePart.Build(style)),
            .. FooterPart.For(style).Select(f => new FinishedPart("word/" + f.Name, f.Build(style))),
        ];
    }

    /// <summary>Writes to the stream and leaves it open. A stream that can seek gives the smaller file.</summary>
    public void Write(Document document, DocxMetadata metadata, Stream stream)
    {
        var optional = OptionalParts.Of(document);
        using var package = new PackageWriter(stream);
        package.Add(PartNames.ContentTypes, PackageParts.ContentTypes(_style, optional));
        package.Add(PartNames.PackageRelationships, PackageParts.PackageRelationships);
        var body = WriteBody(package, document);
        package.Add(PartNames.DocumentRelationships, PackageParts.DocumentRelationships(_style, optional, body.Charts));
        foreach (var (name, content) in _styleParts)
        {
            package.Add(name, content);
        }

        if (optional.Lists)
        {
            package.Add(PartNames.Numbering, NumberingPart.Build(_style, body.Lists));
        }

        if (optional.Comments)
        {
            package.Add(PartNames.Comments, CommentsPart.Build(body.Comments));
        }

        foreach (var chart in body.Charts)
        {
            chart.AddTo(package, _style);
        }

        package.Add(PartNames.Core, PropertyParts.Core(metadata, _style.Language));
        package.Add(PartNames.App, PropertyParts.App);
        package.Add(PartNames.ManifestProperties, PackageParts.ManifestProperties);
        package.Add(PartNames.ManifestRelationships, PackageParts.ManifestRelationships);
        package.Add(PartNames.Manifest, ManifestPart.Build(body.Figures, package.Hash));
    }

    private BodyContext WriteBody(PackageWriter package, Document document)
    {
        using var xml = new WordXml(package.Open(PartNames.Document));
        var context = new BodyContext(xml, _style);
        BodyWriter.Write(context, document);
        return context;
    }
}
