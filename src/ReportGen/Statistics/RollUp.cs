using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// Several units together. A file whose unit is the others' parent gives no figures of its own: its declared totals are compared with the
/// sums, never added.
/// </summary>
internal static class RollUp
{
    public static StatisticSet Of(IReadOnlyList<List<RecordBook>> units, Period period, DiagnosticBag bag)
    {
        var parent = units.FirstOrDefault(unit => units.Any(other => other != unit && other[^1].Unit.Get(Units.Parent) == unit[^1].UnitName));
        var members = units.Where(unit => unit != parent).ToList();
        var offices = members.Select(unit => new Office(unit, period)).ToList();
        var first = parent is null ? offices[0].Last : parent[^1];
        var maker = new FigureMaker(first.Settings, new ProseChoices(first.Settings, bag));
        var sets = members.Select(unit => UnitFigures.Of(unit, period, bag)).ToList();
        var declared = parent is [var book] ? DeclaredTotals.Of(book, bag) : DeclaredTotals.None;
        var figures = new FigureList(maker, first.Settings, declared, bag).Make(Count.Run(offices));
        DeclaredParts.Add(figures, sets, maker, StatisticKind.Flow, StatisticKind.Stock);
        return new StatisticSet(figures, maker)
        {
            Period = period,
            AsOf = offices.Max(office => office.AsOf),
            UnitName = parent is null ? "" : first.UnitName,
            Units = sets,
            LeftOut = [.. sets.SelectMany(set => set.LeftOut)],
        };
    }
}
