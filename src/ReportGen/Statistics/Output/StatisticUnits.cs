namespace ReportGen.Statistics;

/// <summary>The measure words of figures for readers of English.</summary>
internal static class StatisticUnits
{
    private static readonly Dictionary<string, string> s_english = new(StringComparer.Ordinal)
    {
        ["次"] = "times",
        ["场"] = "events",
        ["人"] = "people",
        ["名"] = "people",
        ["人次"] = "attendances",
        ["户"] = "households",
        ["件"] = "cases",
        ["票"] = "ballots",
        ["条"] = "items",
        ["项"] = "items",
        ["个"] = "items",
        ["部"] = "laws",
        ["篇"] = "pieces",
        ["元"] = "yuan",
    };

    /// <summary>The word for a unit of the catalogue; an office's own unit (of a campaign's target) stays as it is written.</summary>
    public static string English(string unit) => s_english.GetValueOrDefault(unit, unit);
}
