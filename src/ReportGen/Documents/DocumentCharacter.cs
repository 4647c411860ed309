using System.Buffers;
using System.Text;

namespace ReportGen.Documents;

/// <summary>
/// Which characters a document can hold: those of XML 1.0, less the C1 controls and the noncharacters, which no reader of documents shows.
/// </summary>
internal static class DocumentCharacter
{
    public const char Replacement = '\uFFFD';

    /// <summary>The text with U+FFFD for each unit of a character that no document can hold.</summary>
    public static string Clean(string text)
    {
        var code = FindInvalid(text, 0, out var at);
        if (code < 0)
        {
            return text;
        }

        var clean = text.ToCharArray();
        for (; code >= 0; code = FindInvalid(clean, at, out at))
        {
            clean[at] = Replacement;
            if (code > char.MaxValue)
            {
                clean[at + 1] = Replacement;
            }
        }

        return new string(clean);
    }

    /// <summary>Finds the first character from <paramref name="start"/> on that no document can hold; its code, or -1.</summary>
    public static int FindInvalid(ReadOnlySpan<char> text, int start, out int at)
    {
        for (at = start; at < text.Length;)
        {
            if (IsPlain(text[at]))
            {
                at++;
                continue;
            }

            if (Rune.DecodeFromUtf16(text[at..], out var rune, out var units) != OperationStatus.Done)
            {
                return text[at];
            }

            if (!IsAllowed(rune.Value))
            {
                return rune.Value;
            }

            at += units;
        }

        return -1;
    }

    private static bool IsPlain(char c) => c is (>= ' ' and <= '~') or (>= '\u00A0' and < '\uD800') or '\n';

    private static bool IsAllowed(int code) =>
        code is '\t' or '\r' or '\n' or (>= 0x20 and < 0x7F) or (>= 0xA0 and < 0xFDD0) or (> 0xFDEF and < 0xFFFE) or >= 0x10000 && (code & 0xFFFE) != 0xFFFE;
}
