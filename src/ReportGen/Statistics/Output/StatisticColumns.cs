using ReportGen.Diagnostics;

namespace ReportGen.Statistics;

/// <summary>The further columns of a table: the period before, or the years and their change, or the units.</summary>
public static class StatisticColumns
{
    /// <summary>The sets beside the whole, each under its heading; the name of a unit is the same in both languages.</summary>
    public static IReadOnlyList<(Message Heading, StatisticSet Set)> Parts(StatisticSet set, StatisticSet? previous)
    {
        var parts = new List<(Message, StatisticSet)>();
        if (previous is not null)
        {
            parts.Add((new(previous.Label, previous.Period.EnglishLabel), previous));
        }

        parts.AddRange((set.Units.Count > 0 ? [] : set.Years).Select(year => (new Message(year.Label, year.Period.EnglishLabel), year)));
        parts.AddRange(set.Units.Select(unit => (new Message(unit.UnitName, unit.UnitName), unit)));
        return parts;
    }

    /// <summary>What the last column compares: the period with the one before, or the first year with the last; null where there is nothing to compare.</summary>
    public static Message? ChangeHeading(StatisticSet set, StatisticSet? previous) =>
        set.Units.Count == 0 && set.Years.Count > 1 ? new("首末年变化", "first to last year")
        : previous is not null ? new("比上期", "against before")
        : null;

    /// <summary>The change in figures: +3（+6.8%）, -0.5个百分点, 0. Empty where either is not one exact number.</summary>
    public static Message Change(StatisticSet set, StatisticSet? previous, Figure figure) =>
        ChangeOf(set, previous, figure) is { } change ? new(ChangeText.Signed(change), ChangeText.SignedEnglish(change)) : new("", "");

    /// <summary>The change as a number for other programs: -3; in percentage points for a rate; null where either is not one exact number.</summary>
    public static decimal? Difference(StatisticSet set, StatisticSet? previous, Figure figure) =>
        ChangeOf(set, previous, figure) is { } change ? (change.Direction == Direction.Down ? -1 : 1) * change.Difference : null;

    private static Change? ChangeOf(StatisticSet set, StatisticSet? previous, Figure figure) =>
        set.Units.Count == 0 && set.Years.Count > 1 ? FigureParts.Of(set, figure).Change : Statistics.Change.Between(figure, previous?.Find(figure.Name), set.ChangeDecimals);

    /// <summary>What a further column shows. A member that a part does not have is nought where the part has others of its family.</summary>
    public static string Text(StatisticSet part, Figure figure) => FigurePart.Of(part.Label, part, figure).TableText;
}
