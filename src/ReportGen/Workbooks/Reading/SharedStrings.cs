using System.Text;
using System.Xml;
using ReportGen.Packages;

namespace ReportGen.Workbooks;

/// <summary>The texts that cells name by number.</summary>
internal static class SharedStrings
{
    public static List<string> Read(OfficePackage package, string part)
    {
        var texts = new List<string>();
        if (!package.Has(part))
        {
            return texts;
        }

        using var xml = package.Read(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                texts.Add(ReadText(xml));
            }
        }

        return texts;
    }

    /// <summary>The text of the element that the reader stands at: its runs together, readings (rPh) left out. Stands at its end afterwards.</summary>
    public static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        string? only = null;
        StringBuilder? all = null;
        var reading = false;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "rPh":
                    reading = !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "rPh":
                    reading = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when !reading && xml.Depth > depth + 1:
                    if (only is null)
                    {
                        only = xml.Value;
                    }
                    else
                    {
                        (all ??= new StringBuilder(only)).Append(xml.Value);
                    }

                    break;
            }
        }

        return CellText.Unescape(all?.ToString() ?? only ?? "");
    }
}
