namespace ReportGen.Documents.Parsing;

/// <summary>
/// Joins lines into running text: Chinese without anything between, Latin words with a space. Also cuts a text of the records into its paragraphs.
/// </summary>
internal static class LineJoin
{
    private static readonly char[] _breaks = ['\n', '\r'];
    private static readonly char[] _space = [' ', '\t', '\u3000'];

    public static List<Inline> Join(IEnumerable<IReadOnlyList<Inline>> lines)
    {
        var joined = new List<Inline>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && line.Count > 0 && joined[^1] is not LineBreak && NeedsSpace(PlainText.Of([joined[^1]]), PlainText.Of([line[0]])))
            {
                joined.Add(new Text(" "));
            }

            joined.AddRange(line);
        }

        return joined;
    }

    /// <summary>A value on one line; a text without line breaks stays as it is.</summary>
    public static string Join(string text)
    {
        if (text.AsSpan().IndexOfAny(_breaks) < 0)
        {
            return text;
        }

        var joined = "";
        foreach (var paragraph in Paragraphs(text))
        {
            joined += NeedsSpace(joined, paragraph) ? " " + paragraph : paragraph;
        }

        return joined;
    }

    /// <summary>The paragraphs of a text of the records: its lines that are not blank, without the white space at their ends.</summary>
    public static IReadOnlyList<string> Paragraphs(string text) =>
        text.AsSpan().IndexOfAny(_breaks) < 0
            ? [text]
            : [.. text.Split(_breaks, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim(_space)).Where(line => line.Length > 0)];

    private static bool NeedsSpace(string before, string after) =>
        before.Length > 0 && after.Length > 0 && IsWesternWord(before[^1]) && IsWesternWord(after[0]);

    private static bool IsWesternWord(char c) => c < 0x2E80 && char.IsLetterOrDigit(c);
}
