namespace ReportGen.Docx;

/// <summary>The names of the parts in the package.</summary>
internal static class PartNames
{
    public const string ContentTypes = "[Content_Types].xml";
    public const string PackageRelationships = "_rels/.rels";
    public const string Document = "word/document.xml";
    public const string DocumentRelationships = "word/_rels/document.xml.rels";
    public const string Styles = "word/styles.xml";
    public const string Settings = "word/settings.xml";
    public const string FontTable = "word/fontTable.xml";
    public const string Numbering = "word/numbering.xml";
    public const string Comments = "word/comments.xml";
    public const string Workbook = "xl/workbook.xml";
    public const string Core = "docProps/core.xml";
    public const string App = "docProps/app.xml";
    public const string Manifest = "customXml/item1.xml";
    public const string ManifestProperties = "customXml/itemProps1.xml";
    public const string ManifestRelationships = "customXml/_rels/item1.xml.rels";

    private const string CustomItem = "customXml/item";

    /// <summary><c>customXml/item3.xml</c>: a part of a program's own.</summary>
    public static bool IsCustomItem(string name) =>
        name.StartsWith(CustomItem, StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) && name.AsSpan(CustomItem.Length, name.Length - CustomItem.Length - 4).IndexOfAnyExceptInRange('0', '9') < 0;
}
