using System.Xml;

namespace ReportGen.Docx;

/// <summary>pPr and rPr as they are written, wherever they stand.</summary>
internal static class FormatReader
{
    /// <summary>The formatting of a pPr, and the style it names.</summary>
    public static (ParagraphFormat Format, string? StyleId, SectionFormat? Section) Paragraph(XmlReader xml)
    {
        var format = ParagraphFormat.None;
        string? style = null;
        SectionFormat? section = null;
        if (!XmlChildren.Enter(xml, out var depth))
        {
            return (format, style, section);
        }

        while (XmlChildren.Next(xml, depth))
        {
            switch (xml.LocalName)
            {
                case "pStyle":
                    style = XmlChildren.Value(xml);
                    break;
                case "sectPr":
                    section = SectionReader.Read(xml);
                    break;
                default:
                    format = Property(xml, format);
                    break;
            }
        }

        return (format, style, section);
    }

    /// <summary>The formatting of an rPr.</summary>
    public static RunFormat Run(XmlReader xml, ThemeFonts theme)
    {
        var format = RunFormat.None;
        if (!XmlChildren.Enter(xml, out var depth))
        {
            return format;
        }

        while (XmlChildren.Next(xml, depth))
        {
            format = xml.LocalName switch
            {
                "rStyle" => format with { StyleId = XmlChildren.Value(xml) },
                "rFonts" => Fonts(xml, format, theme),
                "sz" => format with { Size = XmlChildren.Number(XmlChildren.Value(xml)) },
                "spacing" => format with { Spacing = XmlChildren.Number(XmlChildren.Value(xml)) },
                "color" => format with { Color = XmlChildren.Value(xml) },
                "vanish" => format with { IsHidden = XmlChildren.IsOn(xml) },
                _ => format,
            };
        }

        return format;
    }

    /// <summary>The rules below pBdr, tblBorders or tcBorders by their side.</summary>
    public static Dictionary<string, RuleLine> Rules(XmlReader xml)
    {
        var rules = new Dictionary<string, RuleLine>(StringComparer.Ordinal);
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                var isDrawn = XmlChildren.Value(xml) is not (null or "nil" or "none");
                rules[xml.LocalName] = new RuleLine(isDrawn ? XmlChildren.Number(xml, "sz") ?? 4 : 0, XmlChildren.Attribute(xml, "color") ?? "auto");
            }
        }

        return rules;
    }

    private static ParagraphFormat Property(XmlReader xml, ParagraphFormat format)
    {
        switch (xml.LocalName)
        {
            case "outlineLvl":
                return format with { Outline = XmlChildren.Number(XmlChildren.Value(xml)) };
            case "jc":
                return format with { Justification = XmlChildren.Value(xml) };
            case "ind":
                return Indent(xml, format);
            case "spacing":
                return Spacing(xml, format);
            case "snapToGrid":
                return format with { SnapToGrid = XmlChildren.IsOn(xml) };
            case "widowControl":
                return format with { WidowControl = XmlChildren.IsOn(xml) };
            case "pageBreakBefore":
                return format with { PageBreakBefore = XmlChildren.IsOn(xml) };
            case "framePr":
                return format with { Frame = XmlChildren.Attribute(xml, "xAlign") ?? "" };
            case "pBdr":
                var rules = Rules(xml);
                return format with { Top = rules.GetValueOrDefault("top"), Bottom = rules.GetValueOrDefault("bottom") };
            case "numPr":
                return Number(xml, format);
            default:
                return format;
        }
    }

    private static ParagraphFormat Indent(XmlReader xml, ParagraphFormat format) => format with
    {
        Left = XmlChildren.Number(xml, "left") ?? XmlChildren.Number(xml, "start"),
        LeftChars = XmlChildren.Number(xml, "leftChars") ?? XmlChildren.Number(xml, "startChars"),
        Right = XmlChildren.Number(xml, "right") ?? XmlChildren.Number(xml, "end"),
        RightChars = XmlChildren.Number(xml, "rightChars") ?? XmlChildren.Number(xml, "endChars"),
        FirstLine = -XmlChildren.Number(xml, "hanging") ?? XmlChildren.Number(xml, "firstLine"),
        FirstLineChars = -XmlChildren.Number(xml, "hangingChars") ?? XmlChildren.Number(xml, "firstLineChars"),
    };

    private static ParagraphFormat Spacing(XmlReader xml, ParagraphFormat format) => format with
    {
        Before = XmlChildren.Number(xml, "before"),
        BeforeLines = XmlChildren.Number(xml, "beforeLines"),
        After = XmlChildren.Number(xml, "after"),
        AfterLines = XmlChildren.Number(xml, "afterLines"),
        Line = XmlChildren.Number(xml, "line"),
        LineRule = XmlChildren.Attribute(xml, "lineRule"),
    };

    private static ParagraphFormat Number(XmlReader xml, ParagraphFormat format)
    {
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                format = xml.LocalName switch
                {
                    "ilvl" => format with { NumberLevel = XmlChildren.Number(XmlChildren.Value(xml)) },
                    "numId" => format with { NumberId = XmlChildren.Value(xml) },
                    _ => format,
                };
            }
        }

        return format;
    }

    // A face of the theme wins over one that is named beside it.
    private static RunFormat Fonts(XmlReader xml, RunFormat format, ThemeFonts theme) => format with
    {
        Ascii = theme.Find(XmlChildren.Attribute(xml, "asciiTheme")) ?? XmlChildren.Attribute(xml, "ascii"),
        EastAsia = theme.Find(XmlChildren.Attribute(xml, "eastAsiaTheme")) ?? XmlChildren.Attribute(xml, "eastAsia"),
        HighAnsi = theme.Find(XmlChildren.Attribute(xml, "hAnsiTheme")) ?? XmlChildren.Attribute(xml, "hAnsi"),
        IsHintedChinese = XmlChildren.Attribute(xml, "hint") is { } hint ? hint == "eastAsia" : format.IsHintedChinese,
    };
}
