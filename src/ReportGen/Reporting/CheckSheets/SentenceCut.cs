namespace ReportGen.Reporting;

/// <summary>The sentence of a text that holds a figure, with the figure marked.</summary>
internal static class SentenceCut
{
    private static readonly char[] s_ends = ['。', '！', '？', '；', '\n'];

    public static string Round(string text, int start, int length)
    {
        var from = start == 0 ? 0 : text.LastIndexOfAny(s_ends, start - 1) + 1;
        var end = text.IndexOfAny(s_ends, start + length);
        var to = end < 0 ? text.Length : text[end] == '\n' ? end : end + 1;
        return Marked(text[from..to], start - from, length).Trim();
    }

    public static string Marked(string text, int start, int length) => text[..start] + "【" + text.Substring(start, length) + "】" + text[(start + length)..];
}
