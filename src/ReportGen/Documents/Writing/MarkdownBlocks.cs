using System.Globalization;

namespace ReportGen.Documents.Writing;

/// <summary>One method a block; blocks are parted by blank lines.</summary>
internal sealed class MarkdownBlocks(TextWriter output)
{
    private bool _begun;

    public void WriteTitle(IReadOnlyList<Inline> title) => WriteLines("", "# " + MarkdownInlines.OneLine(title));

    public void WriteHead(OfficialHead head)
    {
        foreach (var line in (IReadOnlyList<Inline>[])[head.Mark.Count > 0 ? [new Strong(head.Mark)] : [], head.Number, head.Signer])
        {
            WriteLine(line, "");
        }
    }

    public void Write(Block block, string indent)
    {
        switch (block)
        {
            case Heading heading:
                WriteLines(indent, new string('#', heading.Level + 1) + " " + MarkdownInlines.OneLine([new Text(heading.Numeral), .. heading.Inlines]));
                break;
            case Paragraph paragraph:
                WriteLines(indent, MarkdownInlines.Paragraph(paragraph.Inlines));
                break;
            case ListBlock list:
                WriteList(list, indent);
                break;
            case TableBlock table:
                WriteTable(table, indent);
                break;
            case ChartBlock chart:
                WriteTable(chart.Table, indent);
                WriteCaption(chart.Label, chart.Caption, indent);
                break;
            case SignatureBlock signature:
                WriteLines(indent, string.Join("\\\n", signature.Organisations.Append(signature.Date).Where(l => l.Count > 0).Select(MarkdownInlines.Paragraph)));
                break;
            case AttachmentList list:
                WriteLines(indent, string.Join("\\\n", list.Lines().Select(MarkdownInlines.Paragraph)));
                break;
            case ImprintBlock imprint:
                WriteLine(imprint.Copies, indent);
                WriteLine(imprint.Issuer, indent);
                WriteLine(imprint.Date, indent);
                break;
            case PageBreak:
                break; // Markdown has no pages
        }
    }

    private void WriteList(ListBlock list, string indent)
    {
        var number = list.Start;
        foreach (var item in list.Items)
        {
            var marker = list.Ordered ? number.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            var inner = indent + new string(' ', marker.Length);
            number++;
            for (var i = 0; i < item.Blocks.Count; i++)
            {
                if (i == 0 && item.Blocks[0] is Paragraph first)
                {
                    Separate();
                    WriteText(indent + marker, inner, MarkdownInlines.Paragraph(first.Inlines));
                }
                else
                {
                    Write(item.Blocks[i], inner);
                }
            }
        }
    }

    private void WriteTable(TableBlock table, string indent)
    {
        if (table.Columns.Count == 0)
        {
            return;
        }

        WriteCaption(table.Label, table.Caption, indent);

        // A pipe table has one header row; further ones become the first rows.
        Separate();
        WriteRow(indent, table, table.Header.Count > 0 ? table.Header[0] : new TableRow([]));
        output.Write(indent + "|");
        foreach (var column in table.Columns)
        {
            output.Write(column.Alignment switch
            {
                ColumnAlignment.Right => " ---: |",
                ColumnAlignment.Center => " :---: |",
                _ => " --- |",
            });
        }

        output.Write('\n');
        foreach (var row in table.Header.Skip(1).Concat(table.Rows))
        {
            WriteRow(indent, table, row);
        }
    }

    private void WriteLine(IReadOnlyList<Inline> line, string indent)
    {
        if (line.Count > 0)
        {
            WriteLines(indent, MarkdownInlines.Paragraph(line));
        }
    }

    private void WriteCaption(string label, IReadOnlyList<Inline> caption, string indent)
    {
        if (caption.Count > 0)
        {
            WriteLines(indent, "**" + MarkdownInlines.OneLine(CaptionText.Of(label, caption)).Trim() + "**");
        }
    }

    private void WriteRow(string indent, TableBlock table, TableRow row)
    {
        output.Write(indent + "|");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            output.Write(' ');
            output.Write(i < row.Cells.Count ? MarkdownInlines.Cell(row.Cells[i].Inlines) : "");
            output.Write(" |");
        }

        output.Write('\n');
    }

    private void WriteLines(string indent, string text)
    {
        Separate();
        WriteText(indent, indent, text);
    }

    private void WriteText(string first, string further, string text)
    {
        output.Write(first);
        output.Write(text.Replace("\n", "\n" + further, StringComparison.Ordinal));
        output.Write('\n');
    }

    private void Separate()
    {
        if (_begun)
        {
            output.Write('\n');
        }

        _begun = true;
    }
}
