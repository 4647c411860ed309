using System.Globalization;

namespace ReportGen.Templating.BuiltIns;

/// <summary>How languages write numbers, as far as the decimal and the group sign go; the machine's own cultures are switched off.</summary>
internal static class NumberCulture
{
    /// <summary>Null where the name is no culture that is known here.</summary>
    public static NumberFormatInfo? Of(string culture) => Language(culture) switch
    {
        "" or "en" or "zh" or "ja" or "ko" => NumberFormatInfo.InvariantInfo,
        "fr" => With(",", "\u202F"),
        "ru" or "uk" or "pl" or "cs" or "sv" or "fi" or "nb" => With(",", "\u00A0"),
        "de" or "es" or "it" or "nl" or "pt" or "tr" or "id" or "da" => With(",", "."),
        _ => null,
    };

    private static string Language(string culture)
    {
        var dash = culture.IndexOf('-', StringComparison.Ordinal);
        return (dash < 0 ? culture : culture[..dash]).ToLowerInvariant();
    }

    private static NumberFormatInfo With(string point, string group)
    {
        var info = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        info.NumberDecimalSeparator = info.PercentDecimalSeparator = info.CurrencyDecimalSeparator = point;
        info.NumberGroupSeparator = info.PercentGroupSeparator = info.CurrencyGroupSeparator = group;
        return info;
    }
}
