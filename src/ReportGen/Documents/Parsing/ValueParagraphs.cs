namespace ReportGen.Documents.Parsing;

/// <summary>
/// The paragraphs of values that have a line to themselves: one text of the records, or several with the figures that stand in it. Lines that are
/// blank are none; white space goes at the ends of each, not between its values.
/// </summary>
internal static class ValueParagraphs
{
    private static readonly char[] _breaks = ['\n', '\r'];
    private static readonly char[] _space = [' ', '\t', '\u3000'];

    /// <summary>Empty where the line holds anything but values.</summary>
    public static List<List<Inline>> Of(IReadOnlyList<Inline> line)
    {
        var paragraphs = new List<List<Inline>> { new() };
        foreach (var inline in line)
        {
            if (inline is not ValueInline { Tag: not Block } value)
            {
                return [];
            }

            Add(value, paragraphs);
        }

        paragraphs.ForEach(Trim);
        paragraphs.RemoveAll(paragraph => paragraph.Count == 0);
        return paragraphs;
    }

    private static void Add(ValueInline value, List<List<Inline>> paragraphs)
    {
        var lines = value.Text.Split(_breaks);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                paragraphs.Add([]);
            }

            paragraphs[^1].Add(value with { Text = lines[i] });
        }
    }

    private static void Trim(List<Inline> paragraph)
    {
        while (paragraph is [ValueInline first, ..] && first.Text.TrimStart(_space) is var text && text != first.Text)
        {
            paragraph[0] = first with { Text = text };
        }

        while (paragraph is [.., ValueInline last] && last.Text.TrimEnd(_space) is var text && text != last.Text)
        {
            paragraph[^1] = last with { Text = text };
        }

        paragraph.RemoveAll(inline => inline is ValueInline { Text: "" });
    }
}
