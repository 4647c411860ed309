using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>A place of a document as people say it: under which heading, which paragraph; which cell of which table; which section or footer.</summary>
/// <param name="Heading">The heading above, or nothing.</param>
/// <param name="Number">Which paragraph below it, from 1.</param>
/// <param name="Paragraph">The paragraph.</param>
internal sealed record Spot(string Heading, int Number, ReadParagraph Paragraph)
{
    private const int QuoteLength = 14;

    public Message Words()
    {
        var quote = Cut(Paragraph.Text);
        var (chinese, english) = quote.Length == 0 ? ("", "") : ($"（{quote}）", $" ({quote})");
        if (Paragraph.Cell is { } cell)
        {
            return new($"第{cell.Table.Number}个表第{cell.Row}行第{cell.Column}列{chinese}", $"table {cell.Table.Number}, row {cell.Row}, column {cell.Column}{english}");
        }

        if (Paragraph.IsInBox)
        {
            return new($"文本框{chinese}", $"text box{english}");
        }

        return Heading.Length == 0
            ? new($"第{Number}段{chinese}", $"paragraph {Number}{english}")
            : Number == 0 ? new($"标题“{Cut(Heading)}”", $"the heading “{Cut(Heading)}”")
            : new($"“{Cut(Heading)}”之下第{Number}段{chinese}", $"paragraph {Number} below “{Cut(Heading)}”{english}");
    }

    private static string Cut(string text)
    {
        var line = text.Replace('\n', ' ').Replace('\t', ' ').Trim();
        return line.Length <= QuoteLength ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[QuoteLength - 1]) ? QuoteLength - 1 : QuoteLength), "…");
    }
}
