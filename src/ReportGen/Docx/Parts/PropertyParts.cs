using System.Globalization;

namespace ReportGen.Docx;

/// <summary>docProps: title, creator and date of the metadata, and the name of the program; no clock, no user, no counts.</summary>
internal static class PropertyParts
{
    public static byte[] App { get; } = WordXml.Part(xml => xml
        .Root("", "Properties", Namespaces.ExtendedProperties)
        .StartIn(Namespaces.ExtendedProperties, "Application").Text("reportgen").End()
        .End());

    public static byte[] Core(DocxMetadata metadata, string language) => WordXml.Part(xml =>
    {
        xml.Root("cp", "coreProperties", Namespaces.CoreProperties)
            .Declare("dc", Namespaces.DublinCore).Declare("dcterms", Namespaces.DublinCoreTerms).Declare("xsi", Namespaces.SchemaInstance);
        WriteText(xml, Namespaces.DublinCore, "title", metadata.Title);
        WriteText(xml, Namespaces.DublinCore, "creator", metadata.Creator);
        WriteText(xml, Namespaces.DublinCore, "language", language);
        WriteText(xml, Namespaces.CoreProperties, "lastModifiedBy", metadata.Creator);
        if (metadata.Date is { } date)
        {
            WriteDate(xml, "created", date);
            WriteDate(xml, "modified", date);
        }

        xml.End();
    });

    private static void WriteText(WordXml xml, string ns, string name, string text)
    {
        if (text.Length > 0)
        {
            xml.StartIn(ns, name).Text(Documents.DocumentCharacter.Clean(text)).End();
        }
    }

    private static void WriteDate(WordXml xml, string name, DateOnly date) =>
        xml.StartIn(Namespaces.DublinCoreTerms, name).Prefixed("xsi", Namespaces.SchemaInstance, "type", "dcterms:W3CDTF")
            .Text(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z").End();
}
