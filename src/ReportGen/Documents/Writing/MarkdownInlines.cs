using System.Text;

namespace ReportGen.Documents.Writing;

/// <summary>Inlines as Markdown. What text itself could be taken for is escaped with a backslash.</summary>
internal static class MarkdownInlines
{
    private enum Break
    {
        Backslash,
        Space,
        Html,
    }

    /// <summary>Signs that begin markup anywhere.</summary>
    private const string Anywhere = "\\`*_[]<>&|~";

    /// <summary>Signs that begin a block at the beginning of a line.</summary>
    private const string AtStart = "#+-=:>";

    public static string Paragraph(IReadOnlyList<Inline> inlines) => Build(inlines, Break.Backslash);

    public static string OneLine(IReadOnlyList<Inline> inlines) => Build(inlines, Break.Space);

    /// <summary>A cell of a pipe table has no lines of its own; <c>&lt;br&gt;</c> is what all readers take there.</summary>
    public static string Cell(IReadOnlyList<Inline> inlines) => Build(inlines, Break.Html).Trim();

    private static string Build(IReadOnlyList<Inline> inlines, Break lineBreak)
    {
        var markdown = new StringBuilder();
        Append(markdown, inlines, lineBreak);
        return markdown.ToString();
    }

    private static void Append(StringBuilder markdown, IReadOnlyList<Inline> inlines, Break lineBreak)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text: AppendText(markdown, text.Content, lineBreak); break;
                case ValueInline value: AppendText(markdown, value.Text, lineBreak); break;
                case Strong strong: AppendStressed(markdown, "**", strong.Inlines, lineBreak); break;
                case Emphasis emphasis: AppendStressed(markdown, "*", emphasis.Inlines, lineBreak); break;
                case LineBreak: AppendBreak(markdown, lineBreak); break;
            }
        }
    }

    private static void AppendStressed(StringBuilder markdown, string sign, IReadOnlyList<Inline> inlines, Break lineBreak)
    {
        markdown.Append(sign);
        Append(markdown, inlines, lineBreak);
        markdown.Append(sign);
    }

    private static void AppendText(StringBuilder markdown, string text, Break lineBreak)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r')
            {
                AppendBreak(markdown, lineBreak);
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                continue;
            }

            // A cell stands behind its bar; no block begins there.
            var startsLine = lineBreak != Break.Html && (markdown.Length == 0 || markdown[^1] == '\n');
            if (startsLine && c is ' ' or '\t')
            {
                continue; // an indent would be one of Markdown's
            }

            if (Anywhere.Contains(c, StringComparison.Ordinal) || (startsLine && AtStart.Contains(c, StringComparison.Ordinal)) || (c is '.' or ')' && lineBreak != Break.Html && !IsInNumber(text, i) && IsListNumber(markdown)))
            {
                markdown.Append('\\');
            }

            markdown.Append(c);
        }
    }

    // 38.16 is no item of a list: that wants a space behind its point.
    private static bool IsInNumber(string text, int point) => point + 1 < text.Length && char.IsAsciiDigit(text[point + 1]);

    // "1." or "1)" at the beginning of a line would be a list.
    private static bool IsListNumber(StringBuilder markdown)
    {
        var i = markdown.Length - 1;
        while (i >= 0 && char.IsAsciiDigit(markdown[i]))
        {
            i--;
        }

        return i < markdown.Length - 1 && (i < 0 || markdown[i] == '\n');
    }

    private static void AppendBreak(StringBuilder markdown, Break lineBreak) => markdown.Append(lineBreak switch
    {
        Break.Backslash => "\\\n",
        Break.Html => "<br>",
        _ => " ",
    });
}
