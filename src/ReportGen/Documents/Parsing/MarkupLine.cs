namespace ReportGen.Documents.Parsing;

/// <summary>What a line of a template begins with, where that is the sign of a container or of a heading: <c>:::</c>, <c>##</c>, or the full-width ones, which are printed as they stand.</summary>
/// <param name="Signs">The signs.</param>
/// <param name="IsFence">Colons, not number signs.</param>
internal readonly record struct MarkupLine(string Signs, bool IsFence)
{
    // As Markdown has it.
    private const int FenceLength = 3;

    /// <summary>What the signs should be; the same where they are right.</summary>
    public string Meant => Signs.Replace('：', ':').Replace('＃', '#');

    public bool IsFullWidth => Signs != Meant;

    /// <summary>The signs at the beginning of a line without its indent; null where there are none that mean anything.</summary>
    public static MarkupLine? Of(ReadOnlySpan<char> line)
    {
        var colons = LengthOf(line, ':', '：');
        if (colons >= FenceLength)
        {
            return new MarkupLine(line[..colons].ToString(), true);
        }

        // ＃1泵站 is the first of several, and no heading.
        var numbers = LengthOf(line, '#', '＃');
        return numbers > 0 && !(line[0] == '＃' && numbers < line.Length && char.IsAsciiDigit(line[numbers])) ? new MarkupLine(line[..numbers].ToString(), false) : null;
    }

    private static int LengthOf(ReadOnlySpan<char> line, char sign, char fullWidth)
    {
        var length = 0;
        while (length < line.Length && (line[length] == sign || line[length] == fullWidth))
        {
            length++;
        }

        return length;
    }
}
