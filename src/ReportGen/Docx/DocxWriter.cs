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
    private readonly FinishedFooter[] _footers;

    public DocxWriter(PageStyle style)
    {
        _style = style;
        _styleParts =
        [
            new(PartNames.Styles, StylesPart.Build(style)),
            new(PartNames.Settings, SettingsPart.Build(style)),
            new(PartNames.FontTable, FontTablePart.Build(style)),
        ];
        _footers = [.. FooterPart.For(style).Select(footer => new FinishedFooter(footer, style))];
    }

    /// <summary>How its documents look.</summary>
    public PageStyle Style => _style;

    /// <summary>Writes to the stream and leaves it open; returns the hashes of the parts. A stream that can seek gives the smaller file.</summary>
    public PackageHash Write(Document document, DocxMetadata metadata, Stream stream)
    {
        using var plan = new BodyPlan(document, _style);
        var optional = OptionalParts.Of(document, plan);
        using var package = new PackageWriter(stream);
        package.Add(PartNames.ContentTypes, PackageParts.ContentTypes(_style, optional));
        package.Add(PartNames.PackageRelationships, PackageParts.PackageRelationships);
        var body = WriteBody(package, document, plan);
        package.Add(PartNames.DocumentRelationships, PackageParts.DocumentRelationships(_style, optional, body.Charts));
        foreach (var (name, content) in _styleParts)
        {
            package.Add(name, content);
        }

        foreach (var footer in _footers.Where(finished => plan.HasLandscape || !finished.Footer.IsLandscape))
        {
            package.Add("word/" + footer.Footer.Name, footer.Content);
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
        package.Add(PartNames.Manifest, ManifestPart.Build(body.Figures, package.Hash.Result()));
        return package.Hash;
    }

    private BodyContext WriteBody(PackageWriter package, Document document, BodyPlan plan)
    {
        using var xml = new WordXml(package.Open(PartNames.Document));
        var context = new BodyContext(xml, _style, plan);
        BodyWriter.Write(context, document);
        return context;
    }
}
