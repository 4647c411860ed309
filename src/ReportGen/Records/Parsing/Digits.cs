namespace ReportGen.Records;

/// <summary>Full-width figures, letters and signs, which input methods produce, as their ASCII twins.</summary>
internal static class Digits
{
    public static string Narrow(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '！' and <= '～' or '\u3000')
            {
                return string.Create(text.Length, text, static (span, source) =>
                {
                    for (var i = 0; i < source.Length; i++)
                    {
                        span[i] = source[i] is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '．' or '％' or '－' or '～' or '／' or '，' ? (char)(source[i] - 0xFEE0) : source[i] == '\u3000' ? ' ' : source[i];
                    }
                });
            }
        }

        return text;
    }

    public static int Count(ReadOnlySpan<char> text)
    {
        var n = text.IndexOfAnyExceptInRange('0', '9');
        return n < 0 ? text.Length : n;
    }
}
