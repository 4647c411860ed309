using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>
/// Wide tables lie across in a Word template too: the section that they are placed in is cut, and its pieces keep its headers, footers and margins, turned
/// with the sheet (GB/T 9704 9). What is about the first page of a section stays with its first piece.
/// </summary>
internal sealed class SectionTurns
{
    private static readonly string[] s_first = ["titlePg", "pgNumType"];

    private readonly XElement _section;

    private SectionTurns(XElement section) => _section = section;

    /// <summary>Whether the pages round a paragraph may be turned: those of the text itself, where they are upright.</summary>
    public static bool MayTurn(XElement paragraph, XElement? section) => paragraph.Parent?.Name == WordNames.Body && section is not null && !IsAcross(section);

    /// <param name="blocks">What takes the place of the paragraph, with the sections of an ordinary report; more may be put among them.</param>
    /// <param name="last">The section that an ordinary report would end with.</param>
    /// <param name="paragraph">The paragraph of the tag.</param>
    /// <param name="section">The template's section that it stands in.</param>
    /// <param name="styleId">The style of a paragraph that only ends a section.</param>
    public static void Apply(List<XElement> blocks, XElement last, XElement paragraph, XElement section, Func<string> styleId)
    {
        List<XElement> written = [.. blocks.Descendants(WordNames.Section)];
        if (written.Count == 0 && !IsAcross(last))
        {
            return;
        }

        var turns = new SectionTurns(section);
        if (IsAcross(written.FirstOrDefault(last)) && paragraph.ElementsBeforeSelf().Any())
        {
            blocks.Insert(0, End(turns.Piece(isAcross: false), styleId()));
        }

        foreach (var end in written)
        {
            end.ReplaceWith(turns.Piece(IsAcross(end)));
        }

        if (IsAcross(last))
        {
            var isLastOfSection = section.Parent == paragraph.Parent ? !paragraph.ElementsAfterSelf().Any(e => e != section) : section.Ancestors(WordNames.Paragraph).First() == paragraph;
            if (isLastOfSection)
            {
                section.ReplaceWith(turns.Piece(isAcross: true));
            }
            else
            {
                blocks.Add(End(turns.Piece(isAcross: true), styleId()));
            }
        }
    }

    private static XElement End(XElement piece, string styleId) =>
        new(WordNames.Paragraph, new XElement(WordNames.ParagraphProperties, new XElement(WordNames.W + "pStyle", new XAttribute(WordNames.Value, styleId)), piece));

    private static bool IsAcross(XElement section) => (string?)section.Element(WordNames.W + "pgSz")?.Attribute(WordNames.W + "orient") == "landscape";

    private XElement Piece(bool isAcross)
    {
        var piece = new XElement(_section);
        _section.Elements().Where(e => s_first.Contains(e.Name.LocalName)).Remove();
        if (isAcross)
        {
            Turn(piece.Element(WordNames.W + "pgSz"), ("w", "h"), ("h", "w"));
            piece.Element(WordNames.W + "pgSz")?.SetAttributeValue(WordNames.W + "orient", "landscape");

            // The left edge becomes the top, so that the text block stays where it is on the paper.
            Turn(piece.Element(WordNames.W + "pgMar"), ("top", "left"), ("right", "top"), ("bottom", "right"), ("left", "bottom"));
        }

        return piece;
    }

    private static void Turn(XElement? element, params (string To, string From)[] values)
    {
        if (element is null)
        {
            return;
        }

        foreach (var (to, value) in values.Select(v => (v.To, (string?)element.Attribute(WordNames.W + v.From))).ToList())
        {
            element.SetAttributeValue(WordNames.W + to, value);
        }
    }
}
