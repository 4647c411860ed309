using System.Xml;
using ReportGen.Packages;

namespace ReportGen.Docx;

/// <summary>word/styles.xml, resolved: defaults of the document, then what a style rests on, then the style.</summary>
internal sealed class StyleSheet
{
    private const int DeepestInheritance = 50;

    private readonly Dictionary<string, StyleEntry> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string?, string?), ResolvedStyle> _paragraphs = [];
    private readonly Dictionary<string, RunFormat> _characters = new(StringComparer.Ordinal);
    private string? _defaultParagraph;
    private string? _defaultTable;
    private ParagraphFormat _paragraph = ParagraphFormat.None;
    private RunFormat _run = RunFormat.None;

    public static StyleSheet Read(OfficePackage package, string? part, ThemeFonts theme)
    {
        var sheet = new StyleSheet();
        if (part is null || !package.Has(part))
        {
            return sheet;
        }

        using var xml = package.Read(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "rPrDefault" && XmlChildren.Enter(xml, out var runs) && XmlChildren.Next(xml, runs))
            {
                sheet._run = FormatReader.Run(xml, theme);
            }
            else if (xml.LocalName == "pPrDefault" && XmlChildren.Enter(xml, out var paragraphs) && XmlChildren.Next(xml, paragraphs))
            {
                sheet._paragraph = FormatReader.Paragraph(xml).Format;
            }
            else if (xml.LocalName == "style")
            {
                sheet.Add(xml, theme);
            }
        }

        return sheet;
    }

    /// <summary>How paragraphs of a style look in a table of a style; both may be none, which is the default style, outside of tables.</summary>
    public ResolvedStyle Paragraph(string? styleId, string? tableStyleId)
    {
        var key = (styleId, tableStyleId);
        if (_paragraphs.TryGetValue(key, out var known))
        {
            return known;
        }

        var name = "";
        var (paragraph, run) = (_paragraph, _run);
        if (tableStyleId is not null)
        {
            Lay(tableStyleId, ref paragraph, ref run);
        }

        var own = styleId is not null && _styles.ContainsKey(styleId) ? styleId : _defaultParagraph;
        if (own is not null)
        {
            Lay(own, ref paragraph, ref run);
            name = _styles[own].Name;
        }

        return _paragraphs[key] = new ResolvedStyle(name, paragraph, run);
    }

    /// <summary>What a character style states with all it rests on, and nothing of the document's defaults.</summary>
    public RunFormat Character(string styleId)
    {
        if (!_characters.TryGetValue(styleId, out var known))
        {
            var (paragraph, run) = (ParagraphFormat.None, RunFormat.None);
            Lay(styleId, ref paragraph, ref run);
            known = _characters[styleId] = run;
        }

        return known;
    }

    /// <summary>The rules of a table style with all it rests on.</summary>
    public IReadOnlyDictionary<string, RuleLine> Rules(string? tableStyleId)
    {
        var rules = new Dictionary<string, RuleLine>(StringComparer.Ordinal);
        foreach (var entry in Chain(tableStyleId ?? _defaultTable))
        {
            foreach (var (side, rule) in entry.Rules)
            {
                rules[side] = rule;
            }
        }

        return rules;
    }

    private void Lay(string styleId, ref ParagraphFormat paragraph, ref RunFormat run)
    {
        foreach (var entry in Chain(styleId))
        {
            paragraph = entry.Paragraph.Over(paragraph);
            run = entry.Run.Over(run);
        }
    }

    // The root first. A style that rests on itself ends the chain.
    private List<StyleEntry> Chain(string? styleId)
    {
        var chain = new List<StyleEntry>();
        while (styleId is not null && _styles.TryGetValue(styleId, out var entry) && chain.Count < DeepestInheritance)
        {
            chain.Insert(0, entry);
            styleId = entry.BasedOn;
        }

        return chain;
    }

    private void Add(XmlReader xml, ThemeFonts theme)
    {
        var type = XmlChildren.Attribute(xml, "type");
        var id = XmlChildren.Attribute(xml, "styleId") ?? "";
        var isDefault = XmlChildren.Attribute(xml, "default") is "1" or "true" or "on";
        var entry = new StyleEntry(id, "", null, ParagraphFormat.None, RunFormat.None, new Dictionary<string, RuleLine>());
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                entry = xml.LocalName switch
                {
                    "name" => entry with { Name = (XmlChildren.Value(xml) ?? "").ToLowerInvariant() },
                    "basedOn" => entry with { BasedOn = XmlChildren.Value(xml) },
                    "pPr" => entry with { Paragraph = FormatReader.Paragraph(xml).Format },
                    "rPr" => entry with { Run = FormatReader.Run(xml, theme) },
                    "tblPr" => entry with { Rules = TableRules(xml) },
                    _ => entry,
                };
            }
        }

        _styles[id] = entry;
        if (isDefault && type == "paragraph")
        {
            _defaultParagraph = id;
        }
        else if (isDefault && type == "table")
        {
            _defaultTable = id;
        }
    }

    private static Dictionary<string, RuleLine> TableRules(XmlReader xml)
    {
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                if (xml.LocalName == "tblBorders")
                {
                    var rules = FormatReader.Rules(xml);
                    while (XmlChildren.Next(xml, depth))
                    {
                    }

                    return rules;
                }
            }
        }

        return [];
    }
}
