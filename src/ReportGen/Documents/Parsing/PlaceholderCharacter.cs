namespace ReportGen.Documents.Parsing;

/// <summary>
/// The character that stands for a value in the Markdown text: one of the supplementary private-use planes 15 and 16, always two UTF-16 units.
/// Markdown takes it for a letter. Templates may not hold such characters, so that none can be forged.
/// </summary>
internal static class PlaceholderCharacter
{
    public const int Count = (LastOfPlane - First + 1) * 2;
    public const int Units = 2;

    private const int First = 0xF0000;
    private const int LastOfPlane = 0xFFFFD; // the last two code points of a plane are no characters
    private const int FirstOfSecondPlane = 0x100000;
    private const int PerPlane = LastOfPlane - First + 1;

    public static string Of(int index) => char.ConvertFromUtf32(index < PerPlane ? First + index : FirstOfSecondPlane + index - PerPlane);

    /// <summary>Whether a placeholder begins here, and which value it stands for.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int index)
    {
        index = -1;
        if (text.Length < Units || !IsLead(text[0]) || !char.IsLowSurrogate(text[1]))
        {
            return false;
        }

        var code = char.ConvertToUtf32(text[0], text[1]);
        index = code >= FirstOfSecondPlane ? code - FirstOfSecondPlane + PerPlane : code - First;
        return true;
    }

    public static bool IsLead(char c) => c is >= '\uDB80' and <= '\uDBFF';

    public static bool IsPrivate(int code) => code is (>= 0xE000 and <= 0xF8FF) or >= First;
}
