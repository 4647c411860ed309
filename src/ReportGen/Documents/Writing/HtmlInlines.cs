using System.Buffers;
using System.Globalization;

namespace ReportGen.Documents.Writing;

/// <summary>Inlines as HTML. A printed statistic is a data element with its number.</summary>
internal static class HtmlInlines
{
    private static readonly SearchValues<char> _special = SearchValues.Create("&<>\"\r\n");

    public static void Write(TextWriter output, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    WriteText(output, text.Content);
                    break;
                case ValueInline { Figure.Value: { } number } figure:
                    output.Write("<data value=\"" + number.ToString(CultureInfo.InvariantCulture) + "\">");
                    WriteText(output, figure.Text);
                    output.Write("</data>");
                    break;
                case ValueInline value:
                    WriteText(output, value.Text);
                    break;
                case Strong strong:
                    WriteIn(output, "strong", strong.Inlines);
                    break;
                case Emphasis emphasis:
                    WriteIn(output, "em", emphasis.Inlines);
                    break;
                case LineBreak:
                    output.Write("<br>");
                    break;
            }
        }
    }

    public static void WriteText(TextWriter output, string text)
    {
        var rest = DocumentCharacter.Clean(text).AsSpan();
        while (rest.IndexOfAny(_special) is >= 0 and var at)
        {
            output.Write(rest[..at]);
            output.Write(rest[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "<br>",
            });
            rest = rest[(at + (rest[at..].StartsWith("\r\n") ? 2 : 1))..];
        }

        output.Write(rest);
    }

    private static void WriteIn(TextWriter output, string element, IReadOnlyList<Inline> inlines)
    {
        output.Write("<" + element + ">");
        Write(output, inlines);
        output.Write("</" + element + ">");
    }
}
