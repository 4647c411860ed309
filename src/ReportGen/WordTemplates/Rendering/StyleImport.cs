using System.Xml.Linq;
using ReportGen.Docx;

namespace ReportGen.WordTemplates;

/// <summary>
/// Gives what is placed the template's styles, found by their names: headings are the template's headings. A style that the template does not have comes
/// from the page style of the report.
/// </summary>
internal sealed class StyleImport(WordStyles styles, PageStyle page)
{
    private const string Paragraph = "paragraph";

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private Dictionary<string, XElement>? _own;

    /// <summary>Whether the template got styles that it did not have.</summary>
    public bool HasAdded { get; private set; }

    /// <summary>The template's id of a style of reports.</summary>
    public string Map(string id)
    {
        if (_ids.TryGetValue(id, out var known))
        {
            return known;
        }

        if (!Own().TryGetValue(id, out var style))
        {
            return id;
        }

        var type = (string)style.Attribute(WordNames.W + "type")!;
        var isDefault = style.Attribute(WordNames.W + "default") is not null;
        var found = isDefault && type == Paragraph ? styles.DefaultParagraph : styles.IdOf(type, (string)style.Element(WordNames.W + "name")!.Attribute(WordNames.Value)!);
        return _ids[id] = found ?? Add(style, id);
    }

    private string Add(XElement style, string id)
    {
        var free = id;
        while (styles.Has(free))
        {
            free += "Rg";
        }

        _ids[id] = free;
        HasAdded = true;
        var added = new XElement(style);
        added.SetAttributeValue(WordNames.W + "styleId", free);
        added.Attribute(WordNames.W + "default")?.Remove();
        if (added.Element(WordNames.W + "basedOn") is { } basis)
        {
            basis.SetAttributeValue(WordNames.Value, Map((string)basis.Attribute(WordNames.Value)!));
        }

        // The paragraph that one types behind it is the template's, or of the same style.
        if (added.Element(WordNames.W + "next") is { } next)
        {
            var name = (string)next.Attribute(WordNames.Value)!;
            if (_ids.TryGetValue(name, out var mapped))
            {
                next.SetAttributeValue(WordNames.Value, mapped);
            }
            else
            {
                next.Remove();
            }
        }

        styles.Add(added);
        return free;
    }

    private Dictionary<string, XElement> Own()
    {
        if (_own is null)
        {
            using var stream = new MemoryStream(StylesPart.Build(page), writable: false);
            _own = XElement.Load(stream).Elements(WordNames.W + "style").ToDictionary(style => (string)style.Attribute(WordNames.W + "styleId")!);
        }

        return _own;
    }
}
