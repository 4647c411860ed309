using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>Why a figure is what it is: its definition, its parts, its records, what was left out and why, and how it stood before.</summary>
public sealed record StatisticExplanation
{
    public required Figure Figure { get; init; }

    /// <summary>The members of a family with their shares, where the name means a family.</summary>
    public IReadOnlyList<Figure> Members { get; init; } = [];

    public Figure? Before { get; init; }

    public Change? Change { get; init; }

    /// <summary>The records of the same list that are not counted.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    public required StatisticSet Set { get; init; }

    public StatisticSet? Previous { get; init; }

    /// <summary>The explanation of a statistic under its English or Chinese name; null after an error in the bag where none is called that.</summary>
    public static StatisticExplanation? For(string name, StatisticSet set, StatisticSet? previous, DiagnosticBag bag)
    {
        if (StatisticCatalogue.Find(name) is not { } found)
        {
            bag.UnknownStatistic(name, Location.None);
            return null;
        }

        var isFamily = found.Key is null && found.Statistic.Family is not null;
        var figure = isFamily ? set.BlankOf(found) : set.Find(found.Full)!;
        var before = isFamily ? null : previous?.Find(found.Full);
        var list = found.Statistic.Measure.List;
        return new StatisticExplanation
        {
            Figure = figure,
            Members = isFamily ? [.. set.Figures.Where(member => member.Statistic == found.Statistic && (member.Any || member.Unknown > 0))] : [],
            Before = before,
            Change = Change.Between(figure, before, set.ChangeDecimals),
            LeftOut = list is null ? [] : [.. set.LeftOut.Where(one => one.Record.Type == list && !(one.Reason == LeftOutReason.Joint && figure.Records.Contains(one.Record, ReferenceEqualityComparer.Instance)))],
            Set = set,
            Previous = previous,
        };
    }

    /// <summary>The explanation as lines of text, without colours.</summary>
    public IReadOnlyList<string> Lines(Language language) => new ExplanationText(this, language).Lines();
}
