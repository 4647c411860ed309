using System.Globalization;

namespace ReportGen.Documents.Writing;

/// <summary>One method a block.</summary>
internal sealed class HtmlBlocks(TextWriter output)
{
    private int _tables;

    public void WriteHead(OfficialHead head)
    {
        output.Write("<header>\n");
        WriteLine(head.Mark, "mark");
        WriteLine(head.Number, "");
        WriteLine(head.Signer, "");
        output.Write("</header>\n");
    }

    public void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteElement("h" + (heading.Level + 1).ToString(CultureInfo.InvariantCulture), [new Text(heading.Numeral), .. heading.Inlines]);
                break;
            case Paragraph paragraph:
                WriteElement("p", paragraph.Inlines, paragraph.Role == ParagraphRole.Body ? "" : paragraph.Role.ToString().ToLowerInvariant());
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case TableBlock table:
                WriteTable(table);
                break;
            case ChartBlock chart:
                WriteChart(chart);
                break;
            case SignatureBlock signature:
                WriteSignature(signature);
                break;
            case AttachmentList list:
                output.Write("<div class=\"attachments\">\n");
                foreach (var line in list.Lines())
                {
                    WriteElement("p", line);
                }

                output.Write("</div>\n");
                break;
            case ImprintBlock imprint:
                output.Write("<footer>\n");
                WriteLine(imprint.Copies, "");
                WriteLine(imprint.Issuer, "");
                WriteLine(imprint.Date, "");
                output.Write("</footer>\n");
                break;
            case PageBreak:
                output.Write("<div class=\"pagebreak\"></div>\n");
                break;
        }
    }

    public void WriteElement(string name, IReadOnlyList<Inline> inlines, string cssClass = "")
    {
        output.Write("<" + name + (cssClass.Length > 0 ? $" class=\"{cssClass}\">" : ">"));
        HtmlInlines.Write(output, inlines);
        output.Write("</" + name + ">\n");
    }

    private void WriteLine(IReadOnlyList<Inline> line, string cssClass)
    {
        if (line.Count > 0)
        {
            WriteElement("p", line, cssClass);
        }
    }

    private void WriteList(ListBlock list)
    {
        output.Write(!list.Ordered ? "<ul>\n" : list.Start == 1 ? "<ol>\n" : string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{list.Start}\">\n"));
        foreach (var item in list.Items)
        {
            output.Write("<li>\n");
            foreach (var block in item.Blocks)
            {
                Write(block);
            }

            output.Write("</li>\n");
        }

        output.Write(list.Ordered ? "</ol>\n" : "</ul>\n");
    }

    private void WriteSignature(SignatureBlock signature)
    {
        output.Write("<div class=\"signature\">\n");
        foreach (var line in signature.Organisations.Append(signature.Date).Where(l => l.Count > 0))
        {
            WriteElement("p", line);
        }

        output.Write("</div>\n");
    }

    // A wide table scrolls in a box of its own; the box can be reached by keyboard and has the caption's name.
    private void WriteTable(TableBlock table)
    {
        if (table.Columns.Count == 0)
        {
            return;
        }

        var captionId = "table" + (++_tables).ToString(CultureInfo.InvariantCulture);
        output.Write(table.Caption.Count > 0 ? $"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{captionId}\">\n<table>\n<caption id=\"{captionId}\">" : "<div class=\"table\" tabindex=\"0\">\n<table>\n");
        if (table.Caption.Count > 0)
        {
            HtmlInlines.Write(output, CaptionText.Of(table.Label, table.Caption));
            output.Write("</caption>\n");
        }

        if (table.Header.Count > 0)
        {
            output.Write("<thead>\n");
            WriteRows(table, table.Header, "th scope=\"col\"", "</th>");
            output.Write("</thead>\n");
        }

        output.Write("<tbody>\n");
        WriteRows(table, table.Rows, "td", "</td>");
        output.Write("</tbody>\n</table>\n</div>\n");
    }

    // The numbers themselves: a page needs no picture to be read.
    private void WriteChart(ChartBlock chart)
    {
        output.Write("<figure>\n");
        WriteTable(chart.Table);
        if (chart.Caption.Count > 0)
        {
            WriteElement("figcaption", CaptionText.Of(chart.Label, chart.Caption));
        }

        output.Write("</figure>\n");
    }

    private void WriteRows(TableBlock table, IEnumerable<TableRow> rows, string open, string close)
    {
        foreach (var row in rows)
        {
            output.Write("<tr>");
            for (var i = 0; i < table.Columns.Count; i++)
            {
                output.Write("<" + open + table.Columns[i].Alignment switch
                {
                    ColumnAlignment.Right => " class=\"right\">",
                    ColumnAlignment.Center => " class=\"center\">",
                    _ => ">",
                });
                HtmlInlines.Write(output, i < row.Cells.Count ? row.Cells[i].Inlines : []);
                output.Write(close);
            }

            output.Write("</tr>\n");
        }
    }
}
