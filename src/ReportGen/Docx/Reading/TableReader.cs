using System.Xml;

namespace ReportGen.Docx;

/// <summary>tblPr and tcPr.</summary>
internal static class TableReader
{
    public static ReadTable Properties(XmlReader xml, int number, StyleSheet sheet)
    {
        string? style = null;
        int? width = null;
        Dictionary<string, RuleLine> own = [];
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                switch (xml.LocalName)
                {
                    case "tblStyle":
                        style = XmlChildren.Value(xml);
                        break;
                    case "tblW":
                        width = XmlChildren.Attribute(xml, "type") == "dxa" ? XmlChildren.Number(xml, "w") : null;
                        break;
                    case "tblBorders":
                        own = FormatReader.Rules(xml);
                        break;
                }
            }
        }

        var rules = new Dictionary<string, RuleLine>(sheet.Rules(style));
        foreach (var (side, rule) in own)
        {
            rules[side] = rule;
        }

        return new ReadTable(number, width, style, rules);
    }

    public static ReadCell Cell(XmlReader xml, ReadCell cell)
    {
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                cell = xml.LocalName switch
                {
                    "textDirection" => cell with { IsTurned = XmlChildren.Value(xml) is "tbRl" or "btLr" or "tbRlV" or "tbLrV" or "rl" or "lr" },
                    "tcBorders" => cell with { Rules = FormatReader.Rules(xml) },
                    _ => cell,
                };
            }
        }

        return cell;
    }
}
