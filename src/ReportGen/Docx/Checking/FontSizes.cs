using System.Globalization;

namespace ReportGen.Docx;

/// <summary>Sizes and lengths in the words of people: 三号 (16磅), 37毫米, 2字.</summary>
internal static class FontSizes
{
    private const decimal TwipsPerMillimetre = 1440 / 25.4m;

    /// <summary>Half points as 三号, or in points where the size has no name.</summary>
    public static string Word(int halfPoints) => StyleLength.NameOf(halfPoints) ?? Points(halfPoints) + "磅";

    public static string Points(int halfPoints) => Decimal(halfPoints / 2m);

    public static string PointsOfTwips(int twips) => (twips / 20m).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Millimetres(int twips) => Decimal(ToMillimetres(twips));

    public static decimal ToMillimetres(int twips) => twips / TwipsPerMillimetre;

    public static string Decimal(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
