namespace ReportGen.Records;

/// <summary>Names of persons as they are typed: characters spread over the width of a longer name (吴　梅, 王 建 国), several names with nothing but spaces between them.</summary>
internal static class PersonName
{
    private const int LongestSpread = 3;

    // From so many characters in a row on nobody can say where a name ends.
    private const int Unclear = 5;

    private static readonly char[] s_spaces = [' ', '\u3000', '\u00A0', '\u2002', '\u2003'];

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

    /// <summary>The names, where a text is several of them parted by spaces alone; none where offices or places stand among them; else null.</summary>
    public static IReadOnlyList<string>? Several(string text)
    {
        if (text.AsSpan().IndexOfAny(s_spaces) < 0 || Parts(text) is not { Count: > 1 } parts)
        {
            return null;
        }

        // 镇长 何远, 何远 主任 and 清河村 王建国 are one person each.
        var names = parts.FindAll(part => IsName(part) && !PersonWords.IsOffice(part) && !PersonWords.IsPlace(part));
        return parts.FindAll(part => part.Length == 1).Count >= Unclear ? []
            : names.Count < 2 ? null
            : names.Count == parts.Count ? names
            : [];
    }

    // Characters that stand alone are no names: two or three in a row are one, four are two names (欧 阳 建 国 is one); behind a compound surname stands the
    // rest of a name.
    private static List<string> Parts(string text)
    {
        var words = text.Split(s_spaces, StringSplitOptions.RemoveEmptyEntries);
        var parts = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var singles = Singles(words, i);
            if (singles == 0 && i + 1 < words.Length && words[i + 1].Length <= 2 && PersonWords.IsCompoundSurname(words[i]))
            {
                // 欧阳 修, 欧阳 建国, 欧阳 建 国
                var given = Singles(words, i + 1) == 2 ? 2 : 1;
                parts.Add(string.Concat(words.AsSpan(i, 1 + given)));
                i += 1 + given;
            }
            else
            {
                var taken = singles switch
                {
                    0 => 1,
                    <= LongestSpread => singles,
                    < Unclear => PersonWords.IsCompoundSurname(words[i] + words[i + 1]) ? singles : 2,
                    _ => 0,
                };
                if (taken == 0)
                {
                    parts.AddRange(words[i..(i + singles)]);
                    i += singles;
                }
                else
                {
                    parts.Add(string.Concat(words.AsSpan(i, taken)));
                    i += taken;
                }
            }
        }

        // 王 建国
        return parts is [{ Length: 1 } surname, { Length: 2 } rest] && IsChinese(surname[0]) && IsName(rest) ? [surname + rest] : parts;
    }

    // How many words from an index on are one character each.
    private static int Singles(string[] words, int from)
    {
        var count = 0;
        while (from + count < words.Length && words[from + count] is [var only] && IsChinese(only))
        {
            count++;
        }

        return count;
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
