using System.Globalization;
using System.Xml;

namespace ReportGen.Docx;

/// <summary>
/// Walks the children of an element while it streams. Whoever handles a child leaves the reader within it or at its end; children that nobody handles
/// are passed over. Attributes are those of the element's own namespace, so that transitional and strict documents read alike.
/// </summary>
internal static class XmlChildren
{
    /// <summary>Moves to the next child element of the element at a depth; false at its end.</summary>
    public static bool Next(XmlReader xml, int depth)
    {
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there may be children to walk; an empty element has no end to arrive at.</summary>
    public static bool Enter(XmlReader xml, out int depth)
    {
        depth = xml.Depth;
        return !xml.IsEmptyElement;
    }

    public static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI);

    public static string? Value(XmlReader xml) => Attribute(xml, "val");

    public static int? Number(XmlReader xml, string name) => Number(Attribute(xml, name));

    /// <summary>A whole number, or a length with its unit as strict documents write it (<c>12pt</c>), in twips.</summary>
    public static int? Number(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Math.Abs(number) < 1e8 ? (int)Math.Round(number) : null;
        }

        return StyleLength.TryTwips(text, out var twips) ? twips : null;
    }

    /// <summary>An on-off property: there without a value, it is on.</summary>
    public static bool IsOn(XmlReader xml) => Value(xml) is not ("0" or "false" or "off" or "none");
}
