using System.Xml.Linq;
using ReportGen.Documents;

namespace ReportGen.WordTemplates;

/// <summary>What a rendered document says, as the tree that other forms, the check sheet and the title are made of. Layout and pictures are not in it.</summary>
internal sealed class WordReader(WordStyles styles, IReadOnlyDictionary<string, Figure> figures)
{
    private readonly List<Block> _blocks = [];
    private IReadOnlyList<Inline> _title = [];

    public Document Read(XElement root)
    {
        ReadAll(root.Element(WordNames.Body)!);
        return new Document { Title = _title, Blocks = _blocks };
    }

    private void ReadAll(XElement container)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name == WordNames.Paragraph)
            {
                ReadParagraph(element);
            }
            else if (element.Name == WordNames.Table)
            {
                ReadTable(element);
            }
            else if (element.Name == WordNames.ContentControl && element.Element(WordNames.ControlContent) is { } content)
            {
                ReadAll(content);
            }
        }
    }

    private void ReadParagraph(XElement paragraph)
    {
        var inlines = Inlines(paragraph);
        if (inlines.Count == 0 || string.IsNullOrWhiteSpace(PlainText.Of(inlines)))
        {
            return;
        }

        if (_title.Count == 0 && styles.NameOfParagraph(paragraph) is { } style && style.Equals("Title", StringComparison.OrdinalIgnoreCase))
        {
            _title = [.. inlines.Where(inline => inline is not LineBreak)]; // its lines are the page's
        }
        else
        {
            _blocks.Add(styles.HeadingLevel(paragraph) is >= 1 and <= Heading.MaxLevel and var level ? new Heading(level, inlines) : new Paragraph(inlines));
        }
    }

    private void ReadTable(XElement table)
    {
        var rows = table.Elements(WordNames.Row).Select(row => new TableRow([.. row.Elements(WordNames.Cell).Select(ReadCell)])).ToList();
        if (rows.Count > 0)
        {
            var columns = rows.Max(row => row.Cells.Count);
            _blocks.Add(new TableBlock { Columns = [.. Enumerable.Repeat(new TableColumn(ColumnAlignment.Left), columns)], Header = [rows[0]], Rows = rows.Skip(1) });
        }
    }

    private TableCell ReadCell(XElement cell)
    {
        var inlines = new List<Inline>();
        foreach (var paragraph in cell.Elements(WordNames.Paragraph))
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new LineBreak());
            }

            inlines.AddRange(Inlines(paragraph));
        }

        return new TableCell(inlines);
    }

    // The text between the ends of a figure's bookmark is that figure.
    private List<Inline> Inlines(XElement paragraph)
    {
        var inlines = new List<Inline>();
        Figure? open = null;
        string? openId = null;
        foreach (var element in paragraph.Descendants().Where(e => e.Ancestors(WordNames.Paragraph).First() == paragraph))
        {
            if (element.Name == WordNames.BookmarkStart && figures.TryGetValue((string?)element.Attribute(WordNames.W + "name") ?? "", out var figure))
            {
                (open, openId) = (figure, (string?)element.Attribute(WordNames.Id));
            }
            else if (element.Name == WordNames.BookmarkEnd && openId is not null && (string?)element.Attribute(WordNames.Id) == openId)
            {
                (open, openId) = (null, null);
            }
            else if (element.Parent!.Name == WordNames.Run && ParagraphText.Of(element, out _) is { Length: > 0 } text)
            {
                inlines.Add(open is not null ? new ValueInline(text, open) : text == "\n" ? new LineBreak() : new ValueInline(text));
            }
        }

        return inlines;
    }
}
