namespace ReportGen.Docx;

/// <summary>What the package says about its parts: content types and relationships.</summary>
internal static class PackageParts
{
    public const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static byte[] PackageRelationships { get; } = Relationships(
        new("rId1", Namespaces.OfficeRelationships + "/officeDocument", PartNames.Document),
        new("rId2", Namespaces.PackageRelationships + "/metadata/core-properties", PartNames.Core),
        new("rId3", Namespaces.OfficeRelationships + "/extended-properties", PartNames.App));

    public static byte[] ManifestRelationships { get; } = Relationships(new PackageRelationship("rId1", Namespaces.OfficeRelationships + "/customXmlProps", "itemProps1.xml"));

    public static byte[] ManifestProperties { get; } = WordXml.Part(xml => xml
        .Root("ds", "datastoreItem", Namespaces.CustomXml)
        .Prefixed("ds", Namespaces.CustomXml, "itemID", "{6F1E1C8B-5C0D-4B0E-9B52-7265706F7274}")
        .StartIn(Namespaces.CustomXml, "schemaRefs")
        .StartIn(Namespaces.CustomXml, "schemaRef").Prefixed("ds", Namespaces.CustomXml, "uri", ManifestPart.Namespace).End()
        .End().End());

    public static byte[] DocumentRelationships(PageStyle style, OptionalParts optional, IReadOnlyList<ChartParts> charts)
    {
        var all = new List<PackageRelationship>
        {
            new("rIdStyles", Namespaces.OfficeRelationships + "/styles", "styles.xml"),
            new("rIdSettings", Namespaces.OfficeRelationships + "/settings", "settings.xml"),
            new("rIdFonts", Namespaces.OfficeRelationships + "/fontTable", "fontTable.xml"),
            new("rIdManifest", Namespaces.OfficeRelationships + "/customXml", "../" + PartNames.Manifest),
        };
        all.AddRange(FooterPart.For(style, optional.Landscape).Select(f => new PackageRelationship(f.RelationshipId, Namespaces.OfficeRelationships + "/footer", f.Name)));
        if (optional.Lists)
        {
            all.Add(new("rIdNumbering", Namespaces.OfficeRelationships + "/numbering", "numbering.xml"));
        }

        if (optional.Comments)
        {
            all.Add(new("rIdComments", Namespaces.OfficeRelationships + "/comments", "comments.xml"));
        }

        all.AddRange(charts.Select(c => new PackageRelationship(c.RelationshipId, Namespaces.OfficeRelationships + "/chart", c.Target)));
        return Relationships([.. all]);
    }

    public static byte[] ContentTypes(PageStyle style, OptionalParts optional) => WordXml.Part(xml =>
    {
        xml.Root("", "Types", Namespaces.ContentTypes);
        Default(xml, "rels", RelationshipsType);
        Default(xml, "xml", "application/xml");
        if (optional.Charts > 0)
        {
            Default(xml, "xlsx", ChartParts.WorkbookContentType);
        }

        Override(xml, PartNames.Document, WordType + "document.main+xml");
        Override(xml, PartNames.Styles, WordType + "styles+xml");
        Override(xml, PartNames.Settings, WordType + "settings+xml");
        Override(xml, PartNames.FontTable, WordType + "fontTable+xml");
        foreach (var footer in FooterPart.For(style, optional.Landscape))
        {
            Override(xml, "word/" + footer.Name, WordType + "footer+xml");
        }

        if (optional.Lists)
        {
            Override(xml, PartNames.Numbering, WordType + "numbering+xml");
        }

        if (optional.Comments)
        {
            Override(xml, PartNames.Comments, WordType + "comments+xml");
        }

        for (var number = 1; number <= optional.Charts; number++)
        {
            Override(xml, ChartParts.NameOf(number), ChartParts.ContentType);
        }

        Override(xml, PartNames.Core, "application/vnd.openxmlformats-package.core-properties+xml");
        Override(xml, PartNames.App, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        Override(xml, PartNames.ManifestProperties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        xml.End();
    });

    public static void Default(WordXml xml, string extension, string type) => Entry(xml, "Default", ("Extension", extension), type);

    public static void Override(WordXml xml, string part, string type) => Entry(xml, "Override", ("PartName", "/" + part), type);

    private static void Entry(WordXml xml, string element, (string Name, string Value) key, string type) =>
        xml.StartIn(Namespaces.ContentTypes, element).Plain(key.Name, key.Value).Plain("ContentType", type).End();

    public static byte[] Relationships(params PackageRelationship[] relationships) => WordXml.Part(xml =>
    {
        xml.Root("", "Relationships", Namespaces.Relationships);
        foreach (var (id, type, target) in relationships)
        {
            xml.StartIn(Namespaces.Relationships, "Relationship").Plain("Id", id).Plain("Type", type).Plain("Target", target).End();
        }

        xml.End();
    });
}
