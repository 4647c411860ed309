using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Splits one string of names at 、，； outside brackets, quotes and 《》.</summary>
internal static class ListSplitter
{
    public static GrowingArray<ValueSpan> Split(string text)
    {
        var parts = new GrowingArray<ValueSpan>();
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '、';
            depth = c switch
            {
                '（' or '(' or '《' or '【' or '[' or '“' => depth + 1,
                '）' or ')' or '》' or '】' or ']' or '”' => Math.Max(0, depth - 1),
                _ => depth,
            };
            if (i == text.Length || (depth == 0 && c is '、' or '，' or '；' or ',' or ';' or '\n'))
            {
                Add(parts, text, start, i);
                start = i + 1;
            }
        }

        return parts;
    }

    private static void Add(GrowingArray<ValueSpan> parts, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            parts.Add(new ValueSpan(start, end));
        }
    }
}
