namespace ReportGen.Records;

/// <summary>Characters without a width, which come along by pasting. Nobody sees them, and a name that holds one is another name.</summary>
internal static class ZeroWidth
{
    /// <summary>All of them. U+200D is not: it joins the parts of one sign.</summary>
    public const string All = "\u200B\u200C\u2060\uFEFF";

    /// <summary>The first one from an index on; -1 where there is none.</summary>
    public static int IndexIn(string text, int from = 0)
    {
        var at = text.AsSpan(from).IndexOfAny('\u200B', '\u200C');
        var other = text.AsSpan(from).IndexOfAny('\u2060', '\uFEFF');
        return at < 0
            ? other < 0 ? -1 : from + other
            : from + (other < 0 ? at : Math.Min(at, other));
    }
}
