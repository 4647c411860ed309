namespace ReportGen.Records;

/// <summary>Names of persons as they are typed: two characters spread over three places (吴　梅), several names with nothing but spaces between them.</summary>
internal static class PersonName
{
    private static readonly char[] s_spaces = [' ', '\u3000', '\u00A0'];

    /// <summary>The name without the padding that lines it up with longer ones in a roster, 吴梅; any other text as it is.</summary>
    public static string Unpadded(string text)
    {
        if (text.AsSpan().IndexOfAny(s_spaces) < 0)
        {
            return text;
        }

        var open = text.AsSpan().IndexOfAny("（(");
        return open > 0
            ? Parts(text[..open]) is [var marked] ? marked + text[open..] : text
            : Parts(text) is [var name] ? name : text;
    }

    /// <summary>The names, where a text is several of them parted by spaces alone; else null.</summary>
    public static IReadOnlyList<string>? Several(string text)
    {
        if (text.AsSpan().IndexOfAny(s_spaces) < 0 || Parts(text) is not { Count: > 1 } parts)
        {
            return null;
        }

        // 镇长 何远 is one person behind the office.
        return parts.TrueForAll(IsName) && !(parts.Count == 2 && parts[0][^1] is '席' or '任' or '长' or '记' or '员' or '表') ? parts : null;
    }

    // Two characters that stand alone are one name.
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var isOpen = false;
        foreach (var word in text.Split(s_spaces, StringSplitOptions.RemoveEmptyEntries))
        {
            var isSingle = word.Length == 1 && IsChinese(word[0]);
            if (isSingle && isOpen)
            {
                parts[^1] += word;
            }
            else
            {
                parts.Add(word);
            }

            isOpen = isSingle && !isOpen;
        }

        return parts;
    }

    private static bool IsName(string word)
    {
        foreach (var c in word)
        {
            if (!IsChinese(c) && c != '·')
            {
                return false;
            }
        }

        return word.Length is >= 2 and <= 4 || word.Contains('·', StringComparison.Ordinal);
    }

    private static bool IsChinese(char c) => c is >= '\u3400' and <= '\u9FFF';
}
