using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>A value, or a key, without the characters that nobody sees; each run of them is told where it stands, so that it can be taken out of the file.</summary>
internal static class VisibleText
{
    /// <summary>The text of a scalar of a file.</summary>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="value">The text as YAML reads it.</param>
    /// <param name="at">Where the scalar stands.</param>
    /// <param name="source">The file.</param>
    /// <param name="start">The offset of the scalar in the file.</param>
    /// <param name="end">The offset of its end.</param>
    public static string Of(DiagnosticBag bag, string value, Location at, SourceText source, int start, int end)
    {
        // Behind an escape, "\u200B", the two differ, and no place can be told.
        var raw = source.Text.AsSpan(start, end - start);
        return Invisible.Runs(raw) == Invisible.Runs(value) ? Of(bag, value, at, source, start, raw) : Of(bag, value, at, null, 0, []);
    }

    /// <summary>The text of a cell.</summary>
    public static string Of(DiagnosticBag bag, string value, Location at) => Invisible.IsIn(value) ? Of(bag, value, at, null, 0, []) : value;

    private static string Of(DiagnosticBag bag, string value, Location at, SourceText? source, int start, ReadOnlySpan<char> raw)
    {
        var seen = Invisible.Without(value);
        var taken = 0;
        var rawRun = 0;
        var rawLength = 0;
        for (var run = Invisible.NextRun(value, 0, out var length); run >= 0; run = Invisible.NextRun(value, run + length, out length))
        {
            rawRun = source is null ? 0 : Invisible.NextRun(raw, rawRun + rawLength, out rawLength);
            bag.ReportInvisible(
                source?.At(start + rawRun, rawLength) ?? at,
                value.AsSpan(run, length),
                Before(seen, run - taken),
                Behind(seen, run - taken),
                replacement: source is null ? null : "");
            taken += length;
        }

        return seen;
    }

    // Up to four signs up to the next mark or line end, of which none is cut.
    private static string Before(string text, int end)
    {
        var start = end;
        for (var count = 0; count < 4 && start > 0 && !IsEnd(text[start - 1]); count++)
        {
            start -= start > 1 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? 2 : 1;
        }

        return text[start..end].TrimStart();
    }

    private static string Behind(string text, int start)
    {
        var end = start;
        for (var count = 0; count < 4 && end < text.Length && !IsEnd(text[end]); count++)
        {
            end += end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1;
        }

        return text[start..end].TrimEnd();
    }

    private static bool IsEnd(char c) => c is '\n' or '\r' or '、' or '，' or '。' or '；';
}
