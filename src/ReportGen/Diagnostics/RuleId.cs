namespace ReportGen.Diagnostics;

/// <summary>Ids of rules as people write them.</summary>
public static class RuleId
{
    /// <summary>The id that is meant: R-40 by r40 and Ｒ－４０, RG2103 by rg2103; null for what is none. Whether there is such a rule is not asked.</summary>
    public static string? Of(string written)
    {
        Span<char> signs = stackalloc char[6];
        var count = 0;
        foreach (var c in written)
        {
            var sign = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
            if (sign is '-' or ' ' or '　' or '—' or '–')
            {
                continue;
            }

            if (count == signs.Length)
            {
                return null;
            }

            signs[count++] = char.ToUpperInvariant(sign);
        }

        return signs[..count] switch
        {
            ['R', 'G', _, _, _, _] when AreFigures(signs[2..]) => new string(signs),
            ['R', _, _] when AreFigures(signs[1..3]) => $"R-{signs[1..3]}",
            _ => null,
        };
    }

    private static bool AreFigures(ReadOnlySpan<char> signs) => signs.IndexOfAnyExceptInRange('0', '9') < 0;
}
