using System.Globalization;
using System.Text;
using System.Xml;
using ReportGen.Diagnostics;
using ReportGen.Packages;

namespace ReportGen.WordTemplates;

/// <summary>
/// Where in a document relationships are used, found in the stream of the part that has them, before a tree of anything is made. A part is read once,
/// when the first place in it is asked for.
/// </summary>
internal sealed class LinkPlaces(OfficePackage package)
{
    private const int Longest = 12;

    private readonly Dictionary<string, Dictionary<string, string>> _parts = new(StringComparer.Ordinal);

    /// <summary>The place in words: 第3段（网址见监督工作网…）, 页眉; null where nothing in the part uses it.</summary>
    /// <param name="relations">The part of relationships: <c>word/_rels/header1.xml.rels</c>.</param>
    /// <param name="id">The relationship.</param>
    public string? Find(string relations, string? id)
    {
        var part = relations.Replace("_rels/", "", StringComparison.Ordinal).Replace(".rels", "", StringComparison.Ordinal);
        if (id is null || !package.Has(part))
        {
            return null;
        }

        if (!_parts.TryGetValue(part, out var places))
        {
            _parts.Add(part, places = PlacesIn(part));
        }

        return places.GetValueOrDefault(id);
    }

    private Dictionary<string, string> PlacesIn(string part)
    {
        var room = part.Contains("/header", StringComparison.Ordinal) ? "页眉" : part.Contains("/footer", StringComparison.Ordinal) ? "页脚" : part.Contains("notes", StringComparison.Ordinal) ? "脚注或尾注" : "";
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = package.Read(part);
        var (number, used, text) = (0, new List<string>(), new StringBuilder());
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml is { LocalName: "p", NamespaceURI: Docx.Namespaces.Word })
                {
                    number++;
                    text.Clear();
                }

                AddUsed(xml, used);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && text.Length <= Longest)
            {
                text.Append(xml.Value.AsSpan(0, Math.Min(xml.Value.Length, Longest + 2)));
            }
            else if (used.Count > 0 && xml is { NodeType: XmlNodeType.EndElement, LocalName: "p", NamespaceURI: Docx.Namespaces.Word })
            {
                var place = room + Words(number, text.ToString().Trim());
                used.ForEach(id => places.TryAdd(id, place));
                used.Clear();
            }
        }

        return places;
    }

    private static void AddUsed(XmlReader xml, List<string> used)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI == Docx.Namespaces.OfficeRelationships)
            {
                used.Add(xml.Value);
            }
        }

        xml.MoveToElement();
    }

    private static string Words(int number, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"第{number}段") + (text.Length == 0 ? "" : $"（{FirstWords.Of(text, Longest)}）");
}
