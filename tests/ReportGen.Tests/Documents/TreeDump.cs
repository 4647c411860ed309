using System.Text;
using ReportGen.Documents;

namespace ReportGen.Tests.Documents;

/// <summary>A document tree as indented lines, for assertions. Values stand in ‹ ›.</summary>
internal static class TreeDump
{
    public static string Of(Document document)
    {
        var dump = new StringBuilder();
        if (document.Title.Count > 0)
        {
            Line(dump, 0, "title " + Of(document.Title));
        }

        Blocks(dump, document.Blocks, 0);
        return dump.ToString().TrimEnd('\n');
    }

    public static string Of(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Text t => t.Content,
        ValueInline v => "‹" + v.Text + (v.Figure is { } f ? "=" + f.Name : "") + "›",
        Strong s => "**" + Of(s.Inlines) + "**",
        Emphasis e => "*" + Of(e.Inlines) + "*",
        LineBreak => "⏎",
        _ => "?",
    }));

    private static void Blocks(StringBuilder dump, IEnumerable<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading h:
                    Line(dump, depth, $"h{h.Level} {h.Numeral}|{Of(h.Inlines)}");
                    break;
                case Paragraph p:
                    Line(dump, depth, (p.Role == ParagraphRole.Body ? "p " : p.Role.ToString().ToLowerInvariant() + " ") + Of(p.Inlines));
                    break;
                case ListBlock list:
                    Line(dump, depth, list.Ordered ? $"ol {list.Start}" : "ul");
                    foreach (var item in list.Items)
                    {
                        Line(dump, depth + 1, "item");
                        Blocks(dump, item.Blocks, depth + 2);
                    }

                    break;
                case TableBlock table:
                    Line(dump, depth, $"table {Of(table.Caption)} [{string.Join(' ', table.Columns.Select(c => c.Alignment.ToString()[0] + (c.Width == 0 ? "" : $"{c.Width:0}")))}]");
                    Rows(dump, "head", table.Header, depth + 1);
                    Rows(dump, "row", table.Rows, depth + 1);
                    break;
                case SignatureBlock s:
                    Line(dump, depth, $"signature {string.Join(" / ", s.Organisations.Select(Of))} | {Of(s.Date)}");
                    break;
                case PageBreak:
                    Line(dump, depth, "pagebreak");
                    break;
            }
        }
    }

    private static void Rows(StringBuilder dump, string name, IEnumerable<TableRow> rows, int depth)
    {
        foreach (var row in rows)
        {
            Line(dump, depth, name + " " + string.Join(" | ", row.Cells.Select(c => Of(c.Inlines))));
        }
    }

    private static void Line(StringBuilder dump, int depth, string text) => dump.Append(' ', depth * 2).Append(text).Append('\n');
}
