using System.Globalization;
using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>The styles of the template: which paragraphs are headings, and which style has a name. Word finds built-in ones by their English names whatever their ids.</summary>
internal sealed class WordStyles
{
    private const int MostSteps = 20;

    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);

    public WordStyles(XElement root)
    {
        Root = root;
        foreach (var style in root.Elements(WordNames.W + "style"))
        {
            _byId.TryAdd((string?)style.Attribute(WordNames.W + "styleId") ?? "", style);
        }
    }

    public XElement Root { get; }

    public string? DefaultParagraph => (string?)Root.Elements(WordNames.W + "style")
        .FirstOrDefault(s => (string?)s.Attribute(WordNames.W + "type") == "paragraph" && (string?)s.Attribute(WordNames.W + "default") is "1" or "true")?.Attribute(WordNames.W + "styleId");

    public bool Has(string id) => _byId.ContainsKey(id);

    public void Add(XElement style)
    {
        Root.Add(style);
        _byId.Add((string)style.Attribute(WordNames.W + "styleId")!, style);
    }

    /// <summary>The id of the style of that type and name; null where there is none.</summary>
    public string? IdOf(string type, string name) => _byId
        .Where(entry => (string?)entry.Value.Attribute(WordNames.W + "type") == type && string.Equals(NameOf(entry.Value), name, StringComparison.OrdinalIgnoreCase))
        .Select(entry => entry.Key).FirstOrDefault();

    /// <summary>The name of the style of a paragraph; null where it has none of its own.</summary>
    public string? NameOfParagraph(XElement paragraph) => StyleOf(paragraph) is { } id && _byId.TryGetValue(id, out var style) ? NameOf(style) : null;

    /// <summary>The level of a heading, from 1; null of other paragraphs.</summary>
    public int? HeadingLevel(XElement paragraph)
    {
        var own = Outline(paragraph.Element(WordNames.ParagraphProperties));
        for (var (id, step) = (StyleOf(paragraph), 0); own is null && id is not null && step < MostSteps && _byId.TryGetValue(id, out var style); step++)
        {
            own = Outline(style.Element(WordNames.ParagraphProperties));
            id = (string?)style.Element(WordNames.W + "basedOn")?.Attribute(WordNames.Value);
        }

        return own is >= 0 and < 9 ? own + 1 : null;
    }

    /// <summary>The number of the list that a paragraph is an item of, by itself or by its style; null of others.</summary>
    public string? ListOf(XElement paragraph) =>
        paragraph.Element(WordNames.ParagraphProperties)?.Element(WordNames.W + "numPr")?.Element(WordNames.W + "numId") is { } own ? (string?)own.Attribute(WordNames.Value) : ListOfStyle(StyleOf(paragraph));

    /// <summary>Word numbers the paragraphs of this style by itself.</summary>
    public bool IsNumbered(string? id) => ListOfStyle(id) is not (null or "0");

    private string? ListOfStyle(string? id)
    {
        for (var step = 0; id is not null && step < MostSteps && _byId.TryGetValue(id, out var style); step++)
        {
            if (style.Element(WordNames.ParagraphProperties)?.Element(WordNames.W + "numPr")?.Element(WordNames.W + "numId") is { } number)
            {
                return (string?)number.Attribute(WordNames.Value);
            }

            id = (string?)style.Element(WordNames.W + "basedOn")?.Attribute(WordNames.Value);
        }

        return null;
    }

    private static string? StyleOf(XElement paragraph) => (string?)paragraph.Element(WordNames.ParagraphProperties)?.Element(WordNames.W + "pStyle")?.Attribute(WordNames.Value);

    private static string? NameOf(XElement style) => (string?)style.Element(WordNames.W + "name")?.Attribute(WordNames.Value);

    private static int? Outline(XElement? properties) =>
        int.TryParse((string?)properties?.Element(WordNames.W + "outlineLvl")?.Attribute(WordNames.Value), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : null;
}
