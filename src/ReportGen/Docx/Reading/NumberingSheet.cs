using System.Xml;
using ReportGen.Packages;

namespace ReportGen.Docx;

/// <summary>word/numbering.xml: the levels of lists by instance.</summary>
internal sealed class NumberingSheet
{
    private readonly Dictionary<(string Kind, int Level), ListNumber> _levels = [];
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);

    public static NumberingSheet Read(OfficePackage package, string? part)
    {
        var sheet = new NumberingSheet();
        if (part is null || !package.Has(part))
        {
            return sheet;
        }

        using var xml = package.Read(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "abstractNum" })
            {
                sheet.AddKind(xml);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "num" })
            {
                sheet.AddInstance(xml);
            }
        }

        return sheet;
    }

    public ListNumber? Find(string? instance, int level) =>
        instance is not null && _kinds.TryGetValue(instance, out var kind) ? _levels.GetValueOrDefault((kind, level)) : null;

    private void AddInstance(XmlReader xml)
    {
        var id = XmlChildren.Attribute(xml, "numId") ?? "";
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                if (xml.LocalName == "abstractNumId" && XmlChildren.Value(xml) is { } kind)
                {
                    _kinds[id] = kind;
                }
            }
        }
    }

    private void AddKind(XmlReader xml)
    {
        var id = XmlChildren.Attribute(xml, "abstractNumId") ?? "";
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                if (xml.LocalName == "lvl")
                {
                    _levels[(id, XmlChildren.Number(xml, "ilvl") ?? 0)] = Level(xml);
                }
            }
        }
    }

    private static ListNumber Level(XmlReader xml)
    {
        var number = new ListNumber("decimal", "", ParagraphFormat.None);
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                number = xml.LocalName switch
                {
                    "numFmt" => number with { Form = XmlChildren.Value(xml) ?? "" },
                    "lvlText" => number with { Text = XmlChildren.Value(xml) ?? "" },
                    "pPr" => number with { Paragraph = FormatReader.Paragraph(xml).Format },
                    _ => number,
                };
            }
        }

        return number;
    }
}
