namespace ReportGen.Records;

/// <summary>Numbers in Chinese characters: 四, 十九, 二十, 一百二十, 两.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads a numeral at the start of a text; returns how many characters it takes, 0 for none.</summary>
    public static int Read(ReadOnlySpan<char> text, out int value)
    {
        var (total, digit, length) = (0, -1, 0);
        foreach (var c in text)
        {
            if (DigitOf(c) is >= 0 and var d)
            {
                if (digit > 0)
                {
                    break;
                }

                digit = d;
            }
            else if (ScaleOf(c) is > 0 and var scale && total < 10_000)
            {
                // 十 alone is ten; 百 and 千 need a digit before them, else they are a word (百姓).
                if (digit <= 0 && (scale != 10 || total % 100 != 0))
                {
                    break;
                }

                total += (digit <= 0 ? 1 : digit) * scale;
                digit = 0;
            }
            else
            {
                break;
            }

            length++;
        }

        value = total + Math.Max(digit, 0);
        return length;
    }

    /// <summary>Figures written one by one, as years are: 二〇二四.</summary>
    public static bool ReadDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (c == '两' || DigitOf(c) is < 0)
            {
                return false;
            }

            value = (value * 10) + DigitOf(c);
        }

        return text.Length > 0;
    }

    /// <summary>The whole text is one numeral.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int value) => Read(text, out value) == text.Length && text.Length > 0;

    /// <summary>One to nineteen, or a round number: what offices write in characters. Longer ones are written in figures.</summary>
    public static bool IsPlain(int value)
    {
        while (value >= 10 && value % 10 == 0)
        {
            value /= 10;
        }

        return value < 20;
    }

    private static int DigitOf(char c) => c switch { '两' => 2, '〇' or '○' => 0, _ => Digits.IndexOf(c, StringComparison.Ordinal) };

    private static int ScaleOf(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
}
