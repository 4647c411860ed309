using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ReportGen.Docx;

namespace ReportGen.WordTemplates;

/// <summary>
/// Writes the package: the template's parts as they are, those that were rendered in their places, and what every report has: its properties and its
/// manifest. What is about the template itself (its author, its picture, the manifest of a report that it was) goes.
/// </summary>
internal sealed class WordPackage
{
    private static readonly XNamespace s_types = Namespaces.ContentTypes;
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly TemplatePackage _template;
    private readonly IReadOnlyDictionary<string, XElement> _trees;
    private readonly XElement _types;
    private readonly XElement _packageRelations;
    private readonly XElement _documentRelations;
    private readonly HashSet<string> _left = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, byte[] Content)> _added = [];

    private WordPackage(TemplatePackage template, IReadOnlyDictionary<string, XElement> trees)
    {
        (_template, _trees) = (template, trees);
        _types = template.Tree(PartNames.ContentTypes, s_types + "Types");
        _packageRelations = template.Tree(PartNames.PackageRelationships, PackageRelations.Namespace + "Relationships");
        _documentRelations = template.Tree(PartNames.DocumentRelationships, PackageRelations.Namespace + "Relationships");
    }

    public static void Write(TemplatePackage template, RenderedParts parts, DocxMetadata metadata, Stream stream) => new WordPackage(template, parts.Trees).Write(parts, metadata, stream);

    /// <summary>Writes the template as it is but for some parts, and a manifest by which it shows whether people have changed it since.</summary>
    public static void WriteCopy(TemplatePackage template, IReadOnlyDictionary<string, XElement> trees, Stream stream)
    {
        var copy = new WordPackage(template, trees);
        copy.LeaveFormerManifests();
        copy.RelateNewParts();
        var manifest = copy.Manifest();
        using var package = new PackageWriter(stream);
        copy.WriteParts(package);
        copy.WriteAdded(package);
        package.Add(manifest, ManifestPart.Build([], package.Hash.Result()));
    }

    private void Write(RenderedParts parts, DocxMetadata metadata, Stream stream)
    {
        LeaveOut("thumbnail");
        Property("core-properties", PartNames.Core, "application/vnd.openxmlformats-package.core-properties+xml", Namespaces.PackageRelationships + "/metadata/core-properties", PropertyParts.Core(metadata, parts.Page.Language));
        Property("extended-properties", PartNames.App, "application/vnd.openxmlformats-officedocument.extended-properties+xml", Namespaces.OfficeRelationships + "/extended-properties", PropertyParts.App);
        LeaveFormerManifests();
        LeaveComments();
        RelateNewParts();
        foreach (var chart in parts.Charts)
        {
            _documentRelations.Add(Relationship(chart.RelationshipId, Namespaces.OfficeRelationships + "/chart", chart.Target));
            Override(ChartParts.NameOf(chart.Number), ChartParts.ContentType);
            Default("xlsx", ChartParts.WorkbookContentType);
        }

        var manifest = Manifest();
        using var package = new PackageWriter(stream);
        WriteParts(package);
        foreach (var chart in parts.Charts)
        {
            chart.AddTo(package, parts.Page);
        }

        WriteAdded(package);
        package.Add(manifest, ManifestPart.Build(parts.Figures, package.Hash.Result()));
    }

    private void WriteAdded(PackageWriter package)
    {
        foreach (var (name, content) in _added)
        {
            package.Add(name, content);
        }
    }

    private void RelateNewParts()
    {
        Relate(PartNames.Numbering, "numbering");
        Relate(PartNames.Comments, "comments");
        Relate(PartNames.Styles, "styles");
    }

    private void WriteParts(PackageWriter package)
    {
        package.Add(PartNames.ContentTypes, Bytes(_types));
        package.Add(PartNames.PackageRelationships, Bytes(_packageRelations));
        package.Add(PartNames.DocumentRelationships, Bytes(_documentRelations));
        foreach (var name in _template.Names.Where(name => !_left.Contains(name) && name is not (PartNames.ContentTypes or PartNames.PackageRelationships or PartNames.DocumentRelationships) && !name.EndsWith('/')))
        {
            package.Add(name, _trees.TryGetValue(name, out var tree) ? Bytes(tree) : _template.Bytes(name));
        }

        foreach (var (name, tree) in _trees.Where(part => !_template.Has(part.Key) || _left.Contains(part.Key)))
        {
            package.Add(name, Bytes(tree));
        }
    }

    private void LeaveOut(string type)
    {
        foreach (var relation in _packageRelations.Elements().Where(r => PackageRelations.TypeOf(r) == type).ToList())
        {
            Leave(PackageRelations.Resolve("", (string?)relation.Attribute("Target") ?? ""));
            relation.Remove();
        }
    }

    private void Leave(string name)
    {
        _left.Add(name);
        _types.Elements(s_types + "Override").Where(o => string.Equals((string?)o.Attribute("PartName"), "/" + name, StringComparison.OrdinalIgnoreCase)).Remove();
    }

    private void Property(string type, string name, string contentType, string relationType, byte[] content)
    {
        LeaveOut(type);
        _packageRelations.Add(Relationship(FreeId(_packageRelations), relationType, name));
        Leave(name);
        Override(name, contentType);
        _added.Add((name, content));
    }

    private void LeaveFormerManifests()
    {
        foreach (var name in _template.Names.Where(PartNames.IsCustomItem).Where(name => _template.Tree(name, "x").Name.NamespaceName == ManifestPart.Namespace).ToList())
        {
            Leave(name);
            foreach (var link in _template.LinksOf(name))
            {
                Leave(link.Target);
            }

            Leave(PackageRelations.PartOf(name));
            _documentRelations.Elements().Where(r => PackageRelations.Resolve(PartNames.Document, (string?)r.Attribute("Target") ?? "") == name).Remove();
        }
    }

    // They are about the template; a draft has comments of its own.
    private void LeaveComments()
    {
        foreach (var relation in _documentRelations.Elements().Where(r => TemplateComments.RelationTypes.Contains(PackageRelations.TypeOf(r))).ToList())
        {
            var name = PackageRelations.Resolve(PartNames.Document, (string?)relation.Attribute("Target") ?? "");
            Leave(name);
            Leave(PackageRelations.PartOf(name));
            relation.Remove();
        }
    }

    // Parts that the template did not have.
    private void Relate(string name, string type)
    {
        if (_trees.ContainsKey(name) && (!_template.Has(name) || _left.Contains(name)))
        {
            _documentRelations.Add(Relationship(FreeId(_documentRelations), Namespaces.OfficeRelationships + "/" + type, name["word/".Length..]));
            Override(name, $"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml");
        }
    }

    private string Manifest()
    {
        var number = 1;
        while (_template.Has(Item(number)) && !_left.Contains(Item(number)))
        {
            number++;
        }

        var properties = string.Create(CultureInfo.InvariantCulture, $"itemProps{number}.xml");
        _documentRelations.Add(Relationship(FreeId(_documentRelations), Namespaces.OfficeRelationships + "/customXml", "../" + Item(number)));
        Override("customXml/" + properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        _added.Add(("customXml/" + properties, PackageParts.ManifestProperties));
        _added.Add((PackageRelations.PartOf(Item(number)), PackageParts.Relationships(new PackageRelationship("rId1", Namespaces.OfficeRelationships + "/customXmlProps", properties))));
        Default("xml", "application/xml");
        return Item(number);
    }

    private static string Item(int number) => string.Create(CultureInfo.InvariantCulture, $"customXml/item{number}.xml");

    private static string FreeId(XElement relations)
    {
        var used = relations.Elements().Select(r => (string?)r.Attribute("Id")).ToHashSet();
        var number = 1;
        while (used.Contains("rIdRg" + number.ToString(CultureInfo.InvariantCulture)))
        {
            number++;
        }

        return "rIdRg" + number.ToString(CultureInfo.InvariantCulture);
    }

    private static XElement Relationship(string id, string type, string target) =>
        new(PackageRelations.Namespace + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));

    private void Override(string part, string type)
    {
        if (!_types.Elements(s_types + "Override").Any(o => string.Equals((string?)o.Attribute("PartName"), "/" + part, StringComparison.OrdinalIgnoreCase)))
        {
            _types.Add(new XElement(s_types + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type)));
        }
    }

    private void Default(string extension, string type)
    {
        if (!_types.Elements(s_types + "Default").Any(d => string.Equals((string?)d.Attribute("Extension"), extension, StringComparison.OrdinalIgnoreCase)))
        {
            _types.AddFirst(new XElement(s_types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type)));
        }
    }

    private static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = s_utf8 }))
        {
            xml.WriteStartDocument(standalone: true);
            root.WriteTo(xml);
        }

        return stream.ToArray();
    }
}
