using System.Globalization;

namespace ReportGen.Docx;

/// <summary>Lengths as people write them in a style file: 37mm, 3.7cm, 28.95pt, 16磅, 1588twip, 三号, 2字.</summary>
internal static class StyleLength
{
    // GB/T 9704 speaks in these sizes; the points are Word's.
    private static readonly string[] _sizes = ["初号", "小初", "一号", "小一", "二号", "小二", "三号", "小三", "四号", "小四", "五号", "小五"];
    private static readonly int[] _halfPoints = [84, 72, 52, 48, 44, 36, 32, 30, 28, 24, 21, 18];

    private static readonly (string Unit, decimal Twips)[] _units = [("mm", 1440 / 25.4m), ("cm", 14400 / 25.4m), ("pt", 20), ("磅", 20), ("twip", 1)];

    public static bool TryTwips(string text, out int twips)
    {
        var found = TryTwips(text, out decimal exact);
        twips = (int)Math.Round(exact, MidpointRounding.AwayFromZero);
        return found;
    }

    public static bool TryHalfPoints(string text, out int halfPoints)
    {
        var named = Array.IndexOf(_sizes, text.Trim());
        halfPoints = named >= 0 ? _halfPoints[named] : TryTwips(text, out decimal twips) ? (int)Math.Round(twips / 10, MidpointRounding.AwayFromZero) : 0;
        return halfPoints > 0;
    }

    /// <summary>三号 for 32 half points; null where the size has no name.</summary>
    public static string? NameOf(int halfPoints) => Array.IndexOf(_halfPoints, halfPoints) is >= 0 and var at ? _sizes[at] : null;

    public static bool TryHundredthsOfCharacters(string text, out int hundredths)
    {
        var trimmed = text.Trim();
        var number = trimmed.EndsWith('字') ? trimmed[..^1] : trimmed;
        var found = TryNumber(number, out var value);
        hundredths = found ? (int)Math.Round(value * 100, MidpointRounding.AwayFromZero) : 0;
        return found;
    }

    private static bool TryTwips(string text, out decimal twips)
    {
        foreach (var (unit, factor) in _units)
        {
            if (text.Trim().EndsWith(unit, StringComparison.Ordinal) && TryNumber(text.Trim()[..^unit.Length], out var value))
            {
                twips = value * factor;
                return true;
            }
        }

        twips = 0;
        return text.Trim() == "0";
    }

    // Bounded so that no product below overflows; Word itself allows 31680 twips.
    private static bool TryNumber(string text, out decimal value) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && Math.Abs(value) < 31680;
}
