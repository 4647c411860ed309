using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>The identity of a printed statistic, with the statistic itself for those who check what was printed.</summary>
internal sealed record PrintedStatistic : Documents.Figure
{
    public PrintedStatistic(Figure statistic, StatisticSet set, Figure? former, RecordNames names)
        : base(statistic.Name, statistic.Label, statistic.Text, statistic.Value, names.Of(statistic.Records)) => (Statistic, Set, Former) = (statistic, set, former);

    public Figure Statistic { get; }

    /// <summary>The figures that it belongs to: those of the report, of a year or of a unit.</summary>
    public StatisticSet Set { get; }

    /// <summary>The one that it is compared with; null where there is none.</summary>
    public Figure? Former { get; }

    /// <summary>Where its records stand in the files: <c>2024.yaml:118</c>.</summary>
    public IReadOnlyList<string> Places => [.. RecordPlaces.Of(Statistic.Records)];
}
