namespace ReportGen.Statistics;

/// <summary>The further columns of a table: the period before, or the years, or the units.</summary>
internal static class StatisticColumns
{
    public static IReadOnlyList<(string Heading, StatisticSet Set)> Parts(StatisticSet set, StatisticSet? previous)
    {
        var parts = new List<(string, StatisticSet)>();
        if (previous is not null)
        {
            parts.Add((previous.Period.Label, previous));
        }

        parts.AddRange(set.Years.Select(year => (year.Period.Label, year)));
        parts.AddRange(set.Units.Select(unit => (unit.UnitName, unit)));
        return parts;
    }
}
