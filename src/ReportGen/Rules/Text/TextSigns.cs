namespace ReportGen.Rules;

/// <summary>
/// Which of the characters that text rules look for stand in a text, as one bit each, found in one pass: nearly all texts have none that a rule
/// minds, and are passed over without being searched a dozen times.
/// </summary>
internal static class TextSigns
{
    // At most 61 characters. A rule that looks for another one adds it here; it fails at once without.
    private const string Alphabet = "》”…、-年./。届次XxＸ×＿_*＊）是％%万亿多余>矗《“（,;:!?()案条个处项件人名户票；\n";

    /// <summary>Some character stands between two figures, as in 3、4 and 98。9.</summary>
    public const ulong BetweenFigures = 1UL << 63;

    // All figures have this bit, which no rule looks for.
    private const byte Figure = 62;

    private static readonly byte[] s_bits = BitsByCharacter();

    /// <summary>The bits of the characters that a rule looks for.</summary>
    public static ulong Of(string signs)
    {
        var mask = 0UL;
        foreach (var sign in signs)
        {
            mask |= s_bits[sign] is > 0 and var bit ? 1UL << bit : throw new ArgumentException($"'{sign}' is not in the alphabet of signs");
        }

        return mask;
    }

    /// <summary>The bits of the characters that stand in a text; bit 0 says nothing.</summary>
    public static ulong In(ReadOnlySpan<char> text)
    {
        var mask = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            var bit = s_bits[text[i]];
            mask |= 1UL << bit;
            if (bit == Figure && i >= 2 && s_bits[text[i - 2]] == Figure && s_bits[text[i - 1]] != Figure)
            {
                mask |= BetweenFigures;
            }
        }

        return mask;
    }

    private static byte[] BitsByCharacter()
    {
        var bits = new byte[char.MaxValue + 1];
        for (var i = 0; i < Alphabet.Length; i++)
        {
            bits[Alphabet[i]] = (byte)(i + 1);
        }

        for (var figure = '0'; figure <= '9'; figure++)
        {
            bits[figure] = Figure;
        }

        return bits;
    }
}
