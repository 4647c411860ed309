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

    /// <summary>What a further column shows. A member that a part does not have is nought where the part has others of its family.</summary>
    public static string Text(StatisticSet part, Figure figure)
    {
        var found = part.Find(figure.Name);
        return found is null ? Figure.Nothing
            : found is { Known: false, Unknown: 0, Key: not null, IsShare: false, Kind: not StatisticKind.Rate } && part.Family(figure.Statistic.Name).Count > 0 ? "0"
            : found.TableText;
    }
}
