using System.Xml.Linq;
using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.WordTemplates;

/// <summary>
/// Moves the tags of blocks to where the XML between them is whole: a block within a paragraph stays, one over paragraphs goes between paragraphs, one over
/// cells of a row goes round the row, one over rows between rows. So whatever a block repeats or leaves out, the document stays well-formed.
/// </summary>
internal sealed class BlockLayout
{
    private static readonly string[] s_repeating = ["for", "tablerow", "while", "func", "do", "capture", "wrap"];
    private static readonly string[] s_notes = ["footnoteReference", "endnoteReference"];

    private readonly PartOutline _outline;
    private readonly IReadOnlyList<WordTag> _tags;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<int, XElement> _elements;
    private readonly Dictionary<int, TagPlacement> _placements = [];
    private readonly Dictionary<int, XElement> _openings = [];
    private readonly Dictionary<int, XElement> _closings = [];

    // The row that the block of a tag begins and ends in: such a block is about the row, which stays.
    private readonly Dictionary<int, XElement?> _rows = [];

    private BlockLayout(WordPart part, PartOutline outline, IReadOnlyList<WordTag> tags, DiagnosticBag bag)
    {
        (_outline, _tags, _bag) = (outline, tags, bag);
        _elements = part.Root.Descendants(WordNames.Tag).ToDictionary(TagCutter.NumberOf);
    }

    /// <param name="part">The part with its tags as elements.</param>
    /// <param name="outline">What its tags do.</param>
    /// <param name="tags">All tags, by number.</param>
    /// <param name="bag">Takes what cannot be placed.</param>
    public static void Arrange(WordPart part, PartOutline outline, IReadOnlyList<WordTag> tags, DiagnosticBag bag)
    {
        var layout = new BlockLayout(part, outline, tags, bag);
        layout.PlaceBlocks();
        layout.CheckJumps();
        layout.Move();
        layout.CheckNotes();
    }

    private void PlaceBlocks()
    {
        var blocks = _outline.Marks.Where(m => m.Mark.Kind is TemplateMarkKind.Open or TemplateMarkKind.Branch or TemplateMarkKind.Close).GroupBy(m => m.Mark.Block);
        foreach (var block in blocks)
        {
            var marks = block.ToList();
            _openings[block.Key] = _elements[marks[0].Tag.Number];
            _closings[block.Key] = _elements[marks[^1].Tag.Number];
            var rows = marks.Select(m => _elements[m.Tag.Number].Ancestors(WordNames.Row).FirstOrDefault()).Distinct().ToList();
            foreach (var (_, tag) in marks)
            {
                _rows.TryAdd(tag.Number, rows.Count == 1 ? rows[0] : null);
            }

            if (marks.DistinctBy(m => m.Tag.Number).Count() > 1)
            {
                Place(marks);
            }
        }
    }

    private void Place(List<(TemplateMark Mark, WordTag Tag)> marks)
    {
        var container = CommonContainer([.. marks.Select(m => _elements[m.Tag.Number])]);
        foreach (var (mark, tag) in marks)
        {
            if (container is null || PlaceFor(_elements[tag.Number], mark.Kind, container) is not { } placement)
            {
                // Where the opening itself cannot be placed, it is the end that stands elsewhere.
                var odd = tag.Number == marks[0].Tag.Number ? marks[^1].Tag : tag;
                _bag.ReportCrossedBlock(odd.Location, odd.Code, marks[0].Tag.Location, marks[0].Tag.Code);
                return;
            }

            if (!_placements.TryAdd(tag.Number, placement) && _placements[tag.Number] != placement)
            {
                _bag.ReportMixedTag(tag.Location, tag.Code);
                return;
            }
        }
    }

    private static XElement? CommonContainer(List<XElement> tags) =>
        tags[0].Ancestors().FirstOrDefault(ancestor => tags.TrueForAll(tag => tag.Ancestors().Contains(ancestor)));

    private TagPlacement? PlaceFor(XElement tag, TemplateMarkKind kind, XElement container)
    {
        if (container.Name == WordNames.Row)
        {
            return kind == TemplateMarkKind.Branch ? null : new TagPlacement(container, kind == TemplateMarkKind.Close);
        }

        var child = tag.AncestorsAndSelf().First(element => element.Parent == container);
        if (child == tag)
        {
            return new TagPlacement(tag, false);
        }

        if (child.Name == WordNames.Row)
        {
            return tag.Ancestors(WordNames.Row).First() == child ? new TagPlacement(child, kind == TemplateMarkKind.Close) : null;
        }

        if (child.Name == WordNames.Run || tag.Ancestors().TakeWhile(a => a != container).Any(a => a.Name == WordNames.Table || a.Name == WordNames.TextBox))
        {
            return null;
        }

        var atStart = !TagContent.HasBefore(child, tag, _outline.Printing);
        var atEnd = !TagContent.HasAfter(child, tag, _outline.Printing);
        if (atStart && atEnd)
        {
            return new TagPlacement(child, false); // one after the other, in their order
        }

        return kind == TemplateMarkKind.Close
            ? (atEnd ? new TagPlacement(child, true) : atStart ? new TagPlacement(child, false) : null)
            : (atStart ? new TagPlacement(child, false) : atEnd ? new TagPlacement(child, true) : null);
    }

    // A jump out of the middle of a paragraph would leave it open.
    private void CheckJumps()
    {
        foreach (var (mark, tag) in _outline.Marks.Where(m => m.Mark.Kind == TemplateMarkKind.Jump))
        {
            var opening = _openings.GetValueOrDefault(mark.Block);
            if (opening is null || (opening != _elements[tag.Number] && ParentOf(opening) != ParentOf(_elements[tag.Number])))
            {
                _bag.ReportMisplacedJump(tag.Location, tag.Code);
            }
        }
    }

    private XElement? ParentOf(XElement tag) =>
        _placements.TryGetValue(TagCutter.NumberOf(tag), out var placement) && placement.Anchor != tag ? placement.Anchor.Parent
        : tag.Ancestors(WordNames.Paragraph).FirstOrDefault() is { } paragraph && MayGo(paragraph) ? paragraph.Parent
        : tag.Parent;

    private void Move()
    {
        var emptied = Emptied();
        var moves = new TagMoves();
        foreach (var (number, tag) in _elements.OrderBy(entry => entry.Key))
        {
            // What only steers in a paragraph or row of its own is steering between paragraphs or rows.
            var placement = _placements.GetValueOrDefault(number, new TagPlacement(tag, false));
            if (placement.Anchor.AncestorsAndSelf().LastOrDefault(emptied.Contains) is { } holder)
            {
                moves.Add(tag, new TagPlacement(holder, false));
            }
            else if (placement.Anchor != tag)
            {
                moves.Add(tag, placement);
            }
        }

        moves.Make(emptied);
    }

    // Paragraphs that hold nothing but tags that steer; rows likewise, where they are the ends of a block over rows.
    private HashSet<XElement> Emptied()
    {
        HashSet<XElement> emptied = [.. _elements.Values.Select(tag => tag.Ancestors(WordNames.Paragraph).First()).Distinct().Where(MayGo)];
        var ends = _placements.Where(p => p.Value.Anchor.Name == WordNames.Row && _rows.GetValueOrDefault(p.Key) != p.Value.Anchor).Select(p => p.Value.Anchor).Distinct();
        emptied.UnionWith(ends.Where(row => TagContent.OnlySteers(row, _outline.Printing)));
        return emptied;
    }

    // A section ends in its paragraph, and a cell or text box has one at least.
    private bool MayGo(XElement paragraph) =>
        TagContent.OnlySteers(paragraph, _outline.Printing)
        && paragraph.Element(WordNames.ParagraphProperties) is var properties && properties?.Element(WordNames.Section) is null && properties?.Element(PageBreaks.Name) is null
        && (paragraph.Parent!.Name == WordNames.Body || paragraph.ElementsAfterSelf().Any(e => e.Name == WordNames.Paragraph && !TagContent.OnlySteers(e, _outline.Printing))
            || paragraph.ElementsBeforeSelf().Any(e => e.Name == WordNames.Paragraph && !TagContent.OnlySteers(e, _outline.Printing)));

    private void CheckNotes()
    {
        foreach (var (block, opening) in _openings.Where(entry => entry.Value.Parent is not null && s_repeating.Contains(_outline.WordAt(entry.Key))))
        {
            var closing = _closings[block];
            var between = opening.ElementsAfterSelf().TakeWhile(element => element != closing).DescendantsAndSelf();
            if (closing != opening && between.Any(element => s_notes.Contains(element.Name.LocalName)))
            {
                var tag = _tags[TagCutter.NumberOf(opening)];
                _bag.ReportRepeatedNote(tag.Location, tag.Code);
            }
        }
    }
}
