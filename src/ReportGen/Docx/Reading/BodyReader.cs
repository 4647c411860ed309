using System.Xml;
using ReportGen.Packages;

namespace ReportGen.Docx;

/// <summary>
/// Streams the paragraphs of the body or of a footer: those of tables, text boxes and content controls too. Deleted text, hidden text and the
/// fallbacks of newer drawings are not there.
/// </summary>
internal sealed class BodyReader(XmlReader xml, WordStyles styles, IReadOnlyList<SectionFormat> sections, Action<ReadParagraph> found)
{
    private const int DeepestNesting = 100;

    private readonly FieldStack _fields = new();
    private int _depth;
    private int _section;
    private int _tables;
    private bool _pageBegins;
    private ReadCell? _cell;
    private string? _box;

    public void Read()
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "body" or "ftr" })
            {
                ReadBlocks();
                return;
            }
        }
    }

    // The blocks of the body, of a text box, or of a cell, whose properties stand before them.
    private void ReadBlocks()
    {
        if (++_depth > DeepestNesting)
        {
            throw new PackageException(PackageFault.Broken);
        }

        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                switch (xml.LocalName)
                {
                    case "tcPr" when _cell is not null:
                        _cell = TableReader.Cell(xml, _cell);
                        break;
                    case "p":
                        ReadParagraph();
                        break;
                    case "tbl":
                        ReadTable();
                        break;
                    case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "AlternateContent" or "Choice":
                        ReadBlocks();
                        break;
                }
            }
        }

        _depth--;
    }

    private void ReadTable()
    {
        var (outer, row) = (_cell, 0);
        var number = ++_tables;
        var table = new ReadTable(number, null, null, styles.Sheet.Rules(null));
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                switch (xml.LocalName)
                {
                    case "tblPr":
                        table = TableReader.Properties(xml, number, styles.Sheet);
                        break;
                    case "tr":
                        ReadRow(table, ++row);
                        break;
                    case "sdt" or "ins":
                        ReadBlocks();
                        break;
                }
            }
        }

        _cell = outer;
    }

    private void ReadRow(ReadTable table, int row)
    {
        var column = 0;
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                if (xml.LocalName == "tc")
                {
                    var cell = _cell;
                    _cell = new ReadCell(table, row, ++column);
                    ReadBlocks();
                    _cell = cell;
                }
            }
        }
    }

    private void ReadParagraph()
    {
        if (++_depth > DeepestNesting)
        {
            throw new PackageException(PackageFault.Broken);
        }

        var builder = new ParagraphBuilder { BeginsPage = _pageBegins };
        _pageBegins = false;
        var direct = ParagraphFormat.None;
        string? styleId = null;
        var style = styles.Sheet.Paragraph(null, _cell?.Table.StyleId);
        var (section, contents) = (_section, _fields.IsInContents);
        if (XmlChildren.Enter(xml, out var depth))
        {
            while (XmlChildren.Next(xml, depth))
            {
                if (xml.LocalName == "pPr")
                {
                    (direct, styleId, var end) = FormatReader.Paragraph(xml);
                    style = styles.Sheet.Paragraph(styleId, _cell?.Table.StyleId);
                    if (end is not null)
                    {
                        _section++;
                        _pageBegins = _section < sections.Count && !sections[_section].IsContinuous;
                    }
                }
                else
                {
                    new RunReader(xml, styles, _fields, builder, style.Run, ReadBox, () => _pageBegins = true).ReadPiece();
                }
            }
        }

        var number = styles.Number(direct, style.Paragraph);
        var format = styles.Resolve(direct, style.Paragraph, number);
        found(new ReadParagraph
        {
            Text = builder.Text,
            StyleName = style.Name,
            Format = _box is null ? format : format with { Frame = _box },
            Spans = builder.Spans,
            Size = style.Run.Size ?? 20,
            Number = number,
            Section = section,
            Cell = _cell,
            IsInBox = _box is not null,
            BeginsPage = builder.BeginsPage || format.PageBreakBefore == true,
            HasPageNumber = builder.HasPageNumber,
            HasDrawing = builder.HasDrawing,
            IsContents = contents || _fields.IsInContents || style.Name.StartsWith("toc ", StringComparison.Ordinal),
        });
        _depth--;
    }

    // A text box hangs on a paragraph that is not read to its end yet.
    private void ReadBox(string alignment)
    {
        var (outer, cell) = (_box, _cell);
        (_box, _cell) = (alignment, null);
        ReadBlocks();
        (_box, _cell) = (outer, cell);
    }
}
