using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>What of a paragraph or row is more than tags that only steer.</summary>
internal static class TagContent
{
    private static readonly HashSet<string> s_shown = new(StringComparer.Ordinal)
    {
        "drawing", "pict", "object", "sym", "footnoteReference", "endnoteReference", "fldChar", "fldSimple", "ptab", "oMath", "oMathPara", "noBreakHyphen", "delText",
    };

    /// <summary>Something that a reader would miss: text that is not blank, a drawing, a tag that prints.</summary>
    public static bool IsContent(XElement element, IReadOnlySet<int> printing) =>
        element.Name == WordNames.Tag ? printing.Contains(TagCutter.NumberOf(element))
        : element.Name == WordNames.Text ? !string.IsNullOrWhiteSpace(element.Value)
        : element.Name == WordNames.Break ? (string?)element.Attribute(WordNames.W + "type") is "page" or "column"
        : s_shown.Contains(element.Name.LocalName);

    public static bool HasBefore(XElement container, XElement tag, IReadOnlySet<int> printing) =>
        container.Descendants().TakeWhile(element => element != tag).Any(element => IsContent(element, printing));

    public static bool HasAfter(XElement container, XElement tag, IReadOnlySet<int> printing) =>
        container.Descendants().SkipWhile(element => element != tag).Skip(1).Any(element => IsContent(element, printing));

    /// <summary>The paragraph (or row) holds tags, and none of them prints.</summary>
    public static bool OnlySteers(XElement container, IReadOnlySet<int> printing) =>
        container.Descendants(WordNames.Tag).Any() && !container.Descendants().Any(element => IsContent(element, printing));
}
