namespace ReportGen.Documents.Parsing;

/// <summary>White space at the ends of a line, ideographic spaces included (indents come from the style). Only the template's text is touched.</summary>
internal static class InlineEdges
{
    private static readonly char[] _space = [' ', '\t', '\u3000', '\r', '\n'];

    public static void Trim(List<Inline> line)
    {
        while (line is [Text first, ..] && first.Content.TrimStart(_space) is var rest && rest != first.Content)
        {
            Replace(line, 0, rest);
        }

        while (line is [.., Text last] && last.Content.TrimEnd(_space) is var rest && rest != last.Content)
        {
            Replace(line, line.Count - 1, rest);
        }

        // A value that is empty prints nothing, also not as a paragraph of its own.
        line.RemoveAll(inline => inline is Text { Content: "" } or ValueInline { Text: "", Tag: not Block });
    }

    public static bool IsBlank(IReadOnlyList<Inline> inlines) => string.IsNullOrWhiteSpace(PlainText.Of(inlines));

    private static void Replace(List<Inline> line, int index, string text)
    {
        if (text.Length == 0)
        {
            line.RemoveAt(index);
        }
        else
        {
            line[index] = new Text(text);
        }
    }
}
