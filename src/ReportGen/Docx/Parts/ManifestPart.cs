using System.Globalization;

namespace ReportGen.Docx;

/// <summary>
/// customXml/item1.xml, the program's own part: what the document prints and the hash of all other parts. Word keeps such parts when people edit
/// the document; the hash then no longer fits.
/// </summary>
internal static class ManifestPart
{
    public const string Namespace = "urn:reportgen:manifest:1";

    public static byte[] Build(IReadOnlyList<PrintedFigure> figures, string hash) => WordXml.Part(xml =>
    {
        xml.Root("", "manifest", Namespace).Plain("sha256", hash);
        foreach (var figure in figures)
        {
            xml.StartIn(Namespace, "figure").Plain("bookmark", figure.Bookmark).Plain("name", figure.Name).Plain("label", figure.Label);
            if (figure.Value is { } value)
            {
                xml.Plain("value", value.ToString(CultureInfo.InvariantCulture));
            }

            xml.Plain("text", Documents.DocumentCharacter.Clean(figure.Text));
            foreach (var record in figure.Records)
            {
                xml.StartIn(Namespace, "record").Text(Documents.DocumentCharacter.Clean(record)).End();
            }

            xml.End();
        }

        xml.End();
    });
}
