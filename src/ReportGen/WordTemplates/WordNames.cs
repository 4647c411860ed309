using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>The names of WordprocessingML (ECMA-376 part 1, 17) that templates are read by, and our own that stand in a tree while it is worked on.</summary>
internal static class WordNames
{
    public static readonly XNamespace W = Docx.Namespaces.Word;
    public static readonly XNamespace R = Docx.Namespaces.OfficeRelationships;
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Own = "urn:reportgen:template";

    /// <summary>A tag of the template, between the runs of its paragraph.</summary>
    public static readonly XName Tag = Own + "tag";

    /// <summary>What a tag printed.</summary>
    public static readonly XName Insert = Own + "insert";

    /// <summary>On a paragraph of a template: its number, by which a paragraph that a loop repeated is known.</summary>
    public static readonly XName Number = Own + "number";

    /// <summary>On a paragraph that held tags, with its line in <see cref="WordSource"/>: where nothing is printed into it, it goes.</summary>
    public static readonly XName Tagged = Own + "tagged";

    public static readonly XName Paragraph = W + "p";
    public static readonly XName ParagraphProperties = W + "pPr";
    public static readonly XName Run = W + "r";
    public static readonly XName RunProperties = W + "rPr";
    public static readonly XName Text = W + "t";
    public static readonly XName Tab = W + "tab";
    public static readonly XName Break = W + "br";
    public static readonly XName Table = W + "tbl";
    public static readonly XName Row = W + "tr";
    public static readonly XName Cell = W + "tc";
    public static readonly XName Body = W + "body";
    public static readonly XName Section = W + "sectPr";
    public static readonly XName ContentControl = W + "sdt";
    public static readonly XName ControlContent = W + "sdtContent";
    public static readonly XName TextBox = W + "txbxContent";
    public static readonly XName Value = W + "val";
    public static readonly XName Id = W + "id";
    public static readonly XName BookmarkStart = W + "bookmarkStart";
    public static readonly XName BookmarkEnd = W + "bookmarkEnd";
}
