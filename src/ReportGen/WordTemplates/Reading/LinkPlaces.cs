using System.Globalization;
using System.Text;
using System.Xml;
using ReportGen.Packages;

namespace ReportGen.WordTemplates;

/// <summary>Where in a document a relationship is used, found in the stream of the part that has it, before a tree of anything is made.</summary>
internal static class LinkPlaces
{
    private const int Longest = 12;

    /// <summary>The place in words: 第3段（网址见监督工作网…）, 页眉; null where nothing in the part uses it.</summary>
    /// <param name="package">The document.</param>
    /// <param name="relations">The part of relationships: <c>word/_rels/header1.xml.rels</c>.</param>
    /// <param name="id">The relationship.</param>
    public static string? Find(OfficePackage package, string relations, string? id)
    {
        var part = relations.Replace("_rels/", "", StringComparison.Ordinal).Replace(".rels", "", StringComparison.Ordinal);
        if (id is null || !package.Has(part))
        {
            return null;
        }

        var room = part.Contains("/header", StringComparison.Ordinal) ? "页眉" : part.Contains("/footer", StringComparison.Ordinal) ? "页脚" : part.Contains("notes", StringComparison.Ordinal) ? "脚注或尾注" : "";
        using var xml = package.Read(part);
        var (number, isUsed, text) = (0, false, new StringBuilder());
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml is { LocalName: "p", NamespaceURI: Docx.Namespaces.Word })
                {
                    number++;
                    text.Clear();
                }

                isUsed |= Uses(xml, id);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                text.Append(xml.Value.AsSpan(0, Math.Min(xml.Value.Length, Longest + 1)));
            }
            else if (isUsed && xml is { NodeType: XmlNodeType.EndElement, LocalName: "p", NamespaceURI: Docx.Namespaces.Word })
            {
                return room + Words(number, text.ToString().Trim());
            }
        }

        return null;
    }

    private static bool Uses(XmlReader xml, string id)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI == Docx.Namespaces.OfficeRelationships && xml.Value == id)
            {
                xml.MoveToElement();
                return true;
            }
        }

        xml.MoveToElement();
        return false;
    }

    private static string Words(int number, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"第{number}段") + (text.Length == 0 ? "" : text.Length <= Longest ? $"（{text}）" : $"（{text[..Longest]}…）");
}
