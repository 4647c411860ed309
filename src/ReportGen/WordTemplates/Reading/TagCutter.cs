using System.Globalization;
using System.Xml.Linq;
using ReportGen.Diagnostics;
using ReportGen.Templating;
using ReportGen.Templating.Syntax;

namespace ReportGen.WordTemplates;

/// <summary>
/// Cuts the tags out of the runs of a part: each becomes one element between runs, with the formatting of its first character, however many runs Word had
/// made of it.
/// </summary>
/// <param name="source">Takes the paragraphs down.</param>
/// <param name="styles">Those of the template.</param>
/// <param name="bag">Takes what cannot be a tag where it stands.</param>
/// <param name="keepsOpen">Whether a tag that nothing closes is one, for what it begins; else its paragraph stays as it is.</param>
internal sealed class TagCutter(WordSource source, WordStyles styles, DiagnosticBag bag, bool keepsOpen)
{
    private static readonly XName[] s_revisions = [WordNames.W + "ins", WordNames.W + "del", WordNames.W + "moveFrom", WordNames.W + "moveTo"];

    private readonly List<WordTag> _tags = [];

    // The last tag was not closed in its paragraph; braces further down may be its.
    private bool _isOpen;

    /// <summary>The tags of all parts that were cut, in order.</summary>
    public IReadOnlyList<WordTag> Tags => _tags;

    public static int NumberOf(XElement tag) => int.Parse((string)tag.Attribute("n")!, CultureInfo.InvariantCulture);

    public void Cut(WordPart part)
    {
        var places = new WordPlaces(part, styles);
        foreach (var paragraph in part.Root.Descendants(WordNames.Paragraph).ToList())
        {
            if (IsSpare(paragraph))
            {
                continue;
            }

            var text = ParagraphText.Of(paragraph);
            if (text.Contains("{{", StringComparison.Ordinal))
            {
                Cut(paragraph, text, places);
            }
            else if (text.AsSpan().IndexOfAny("{}｛｝") >= 0)
            {
                WarnOfLiterals(paragraph, text, [], places, 0);
            }

            RefuseInFields(paragraph, places);
        }
    }

    // The second telling of a text box, for programs of before 2010, is made from the first when all is done.
    private static bool IsSpare(XElement paragraph) => paragraph.Ancestors(WordNames.Compatibility + "Fallback").Any();

    private void Cut(XElement paragraph, string text, WordPlaces places)
    {
        var place = places.Of(paragraph);
        var line = source.Add(text, place);
        var tags = new List<(int Start, int End, XElement Element)>();
        foreach (var found in TagScanner.Find(text))
        {
            var at = new Location(source, line, found.Start + 1, found.End - found.Start);
            _isOpen = !found.IsClosed;
            if (_isOpen)
            {
                bag.ReportTagNotClosed(at, Short(found.Code.TrimEnd()), found.End < text.Length);
                if (!keepsOpen)
                {
                    continue;
                }
            }

            var tag = new WordTag { Number = _tags.Count, Code = found.Code, Location = at, Place = place, IsClosed = found.IsClosed };
            _tags.Add(tag);
            var (start, end) = WithTrimmed(text, found);
            tags.Add((start, end, new XElement(WordNames.Tag, new XAttribute("n", tag.Number))));
        }

        WarnOfLiterals(paragraph, text, tags, places, line);
        paragraph.SetAttributeValue(WordNames.Tagged, line);
        paragraph.Descendants(WordNames.W + "proofErr").Remove();
        FreeControls(paragraph);
        Replace(paragraph, tags);
    }

    // What looks like a tag between the tags.
    private void WarnOfLiterals(XElement paragraph, string text, List<(int Start, int End, XElement Element)> tags, WordPlaces places, int line)
    {
        var start = 0;
        foreach (var end in tags.Select(tag => tag.Start).Append(text.Length))
        {
            foreach (var found in LiteralBraces.Find(text, start, Math.Max(start, end)))
            {
                if (_isOpen && found.Code is null)
                {
                    _isOpen = false; // the tag of a paragraph above has it, which has been said
                    continue;
                }

                line = line > 0 ? line : source.Add(text, places.Of(paragraph));
                paragraph.SetAttributeValue(WordNames.Tagged, line);
                bag.LooksLikeTag(new Location(source, line, found.Start + 1, found.End - found.Start), text[found.Start..found.End], found.Code);
            }

            start = tags.Find(tag => tag.Start == end).End;
        }
    }

    // What is printed into a content control is the document's, not a placeholder and not a property that Word would write over it.
    private static void FreeControls(XElement paragraph)
    {
        foreach (var properties in paragraph.Ancestors(WordNames.ContentControl).Concat(paragraph.Descendants(WordNames.ContentControl)).Elements(WordNames.W + "sdtPr"))
        {
            properties.Elements().Where(e => e.Name.LocalName is "dataBinding" or "showingPlcHdr").Remove();
        }
    }

    // {{- and -}} take the white space beside them, as everywhere; here it is that of the paragraph.
    private static (int Start, int End) WithTrimmed(string text, FoundTag tag)
    {
        var (start, end) = (tag.Start, tag.End);
        if (tag.Code.Length > 4 && tag.Code[2] is '-' or '~')
        {
            while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            {
                start--;
            }
        }

        if (tag.Code.Length > 5 && tag.Code[^3] is '-' or '~')
        {
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }
        }

        return (start, end);
    }

    private void Replace(XElement paragraph, List<(int Start, int End, XElement Element)> tags)
    {
        var at = 0;
        foreach (var run in ParagraphText.Runs(paragraph).ToList())
        {
            var length = run.Elements().Sum(piece => ParagraphText.Of(piece, out _).Length);
            if (tags.Exists(tag => tag.Start < at + length && tag.End > at))
            {
                run.ReplaceWith(Rebuilt(run, at, tags));
            }

            at += length;
        }
    }

    private List<XElement> Rebuilt(XElement run, int at, List<(int Start, int End, XElement Element)> tags)
    {
        var properties = run.Element(WordNames.RunProperties);
        var rebuilt = new List<XElement>();
        XElement? open = null;
        foreach (var piece in run.Elements().Where(child => child != properties).ToList())
        {
            var text = ParagraphText.Of(piece, out var isText);
            if (!isText)
            {
                piece.Remove(); // not a copy: a text box in it is cut after this paragraph
                Keep(piece);
                continue;
            }

            for (var offset = 0; offset < text.Length;)
            {
                var here = at + offset;
                var tag = tags.Find(t => t.Start <= here && here < t.End);
                if (tag.Element is null)
                {
                    var next = tags.Where(t => t.Start > here).Select(t => t.Start).DefaultIfEmpty(int.MaxValue).Min();
                    var end = Math.Min(text.Length, next - at);
                    Keep(piece.Name == WordNames.Text ? TextOf(text[offset..end]) : new XElement(piece));
                    offset = end;
                    continue;
                }

                if (tag.Element.Parent is null && !rebuilt.Contains(tag.Element))
                {
                    tag.Element.Add(properties is null ? null : new XElement(properties));
                    RefuseInRevision(run, tag.Element);
                    rebuilt.Add(tag.Element);
                    open = null;
                }

                offset = Math.Min(text.Length, tag.End - at);
            }

            at += text.Length;
        }

        return rebuilt;

        void Keep(XElement piece)
        {
            if (open is null)
            {
                open = new XElement(WordNames.Run, run.Attributes(), properties is null ? null : new XElement(properties));
                rebuilt.Add(open);
            }

            open.Add(piece);
        }
    }

    private static XElement TextOf(string text) => new(WordNames.Text, new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private void RefuseInRevision(XElement run, XElement tag)
    {
        if (run.Ancestors().Any(a => s_revisions.Contains(a.Name)))
        {
            var cut = _tags[NumberOf(tag)];
            bag.ReportTagInRevision(cut.Location, Short(cut.Code));
        }
    }

    private void RefuseInFields(XElement paragraph, WordPlaces places)
    {
        foreach (var code in ParagraphText.Runs(paragraph).Elements(WordNames.W + "instrText").Select(c => c.Value)
            .Concat(paragraph.Descendants(WordNames.W + "fldSimple").Select(f => (string?)f.Attribute(WordNames.W + "instr") ?? "")))
        {
            if (code.Contains("{{", StringComparison.Ordinal))
            {
                var line = source.Add(code, places.Of(paragraph));
                paragraph.SetAttributeValue(WordNames.Tagged, line);
                bag.ReportTagInField(new Location(source, line, 1, code.Length), Short(code.Trim()));
            }
        }
    }

    private static string Short(string tag)
    {
        const int Longest = 40;
        return FirstWords.Of(tag, Longest);
    }
}
