using System.Xml;
using ReportGen.Packages;

namespace ReportGen.Docx;

/// <summary>sectPr. A section is described where it ends, so all are read before the paragraphs.</summary>
internal static class SectionReader
{
    /// <summary>All sections of the main part, in order; footers that one does not name are those of the section before it.</summary>
    public static IReadOnlyList<SectionFormat> All(OfficePackage package, string part)
    {
        var sections = new List<SectionFormat>();
        using var xml = package.Read(part);
        while (xml.Read())
        {
            // The former state of a tracked change is no section.
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sectPrChange" } && !xml.IsEmptyElement)
            {
                var depth = xml.Depth;
                while (xml.Read() && xml.Depth > depth)
                {
                }
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sectPr" })
            {
                var section = Read(xml);
                if (sections.Count > 0)
                {
                    var footers = new Dictionary<string, string>(sections[^1].Footers);
                    foreach (var (type, id) in section.Footers)
                    {
                        footers[type] = id;
                    }

                    section = section with { Footers = footers };
                }

                sections.Add(section);
            }
        }

        return sections.Count > 0 ? sections : [new SectionFormat()];
    }

    public static SectionFormat Read(XmlReader xml)
    {
        var section = new SectionFormat();
        if (!XmlChildren.Enter(xml, out var depth))
        {
            return section;
        }

        var footers = new Dictionary<string, string>(StringComparer.Ordinal);
        while (XmlChildren.Next(xml, depth))
        {
            switch (xml.LocalName)
            {
                case "footerReference":
                    AddFooter(xml, footers);
                    break;
                case "pgSz":
                    section = section with { Width = XmlChildren.Number(xml, "w") ?? section.Width, Height = XmlChildren.Number(xml, "h") ?? section.Height };
                    break;
                case "pgMar":
                    section = Margins(xml, section);
                    break;
                case "docGrid":
                    section = section with { Grid = XmlChildren.Attribute(xml, "type") ?? "", LinePitch = XmlChildren.Number(xml, "linePitch") ?? 0, CharSpace = XmlChildren.Number(xml, "charSpace") ?? 0 };
                    break;
                case "rtlGutter":
                    section = section with { IsBoundAtRight = XmlChildren.IsOn(xml) };
                    break;
                case "type":
                    section = section with { IsContinuous = XmlChildren.Value(xml) == "continuous" };
                    break;
            }
        }

        return section with { Footers = footers };
    }

    private static void AddFooter(XmlReader xml, Dictionary<string, string> footers)
    {
        var type = XmlChildren.Attribute(xml, "type") ?? "default";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id")
            {
                footers[type] = xml.Value;
            }
        }

        xml.MoveToElement();
    }

    // A negative margin lets the text run under the header: its size is what counts.
    private static SectionFormat Margins(XmlReader xml, SectionFormat section) => section with
    {
        Top = Math.Abs(XmlChildren.Number(xml, "top") ?? section.Top),
        Bottom = Math.Abs(XmlChildren.Number(xml, "bottom") ?? section.Bottom),
        Left = (XmlChildren.Number(xml, "left") ?? section.Left) + (XmlChildren.Number(xml, "gutter") ?? 0),
        Right = XmlChildren.Number(xml, "right") ?? section.Right,
        Gutter = XmlChildren.Number(xml, "gutter") ?? 0,
        Footer = XmlChildren.Number(xml, "footer") ?? section.Footer,
    };
}
