using System.Text;

namespace ReportGen.Diagnostics;

/// <summary>
/// Text of unknown origin made fit for one line of a terminal: tabs become spaces, line breaks a space, and what could move the cursor or
/// turn the direction of writing becomes U+FFFD.
/// </summary>
internal static class PrintableText
{
    private const int TabStop = 4;

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && !text.Any(c => IsUnfit(c) || char.IsSurrogate(c)))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(Of(rune, 0));
        }

        return result.ToString();
    }

    /// <summary>One character as it is shown at a column (from 0, in terminal cells).</summary>
    public static string Of(Rune rune, int column) => rune.Value switch
    {
        '\t' => new string(' ', TabStop - (column % TabStop)),
        '\r' or '\n' => " ",
        0xFEFF => "",
        _ when rune.IsBmp && IsUnfit((char)rune.Value) => "\uFFFD",
        _ => rune.ToString(),
    };

    private static bool IsUnfit(char c) =>
        c is (< ' ' and not '\t') or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
