using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// Several units together. A file whose unit is the others' parent gives no figures of its own: its declared totals are compared with the
/// sums, never added.
/// </summary>
internal static class RollUp
{
    public static StatisticSet Of(RunBooks run, Period period, DiagnosticBag bag)
    {
        var offices = run.Units.Select(unit => new Office(unit, period)).ToList();
        var settings = run.SettingsIn(period);
        var maker = new FigureMaker(settings, new ProseChoices(settings, bag));
        var sets = run.Units.Select(unit => UnitFigures.Of(unit, period, bag)).ToList();
        var joint = JointActivities.In(offices);
        var declared = run.Parent is [var book] && offices[0].IsWhollyInside(book) ? DeclaredTotals.Of(book.Declared, [], bag) : DeclaredTotals.None;
        var figures = new FigureList(maker, settings, DeclaredTotals.None, bag) { ComparesSources = false, Members = statistic => [.. declared.MembersOf(statistic), .. DeclaredParts.MembersOf(statistic, sets)] }
            .Make(Count.Run(offices, joint));
        DeclaredParts.Add(figures, sets, maker, isUnion: false);
        for (var i = 0; i < figures.Count; i++)
        {
            figures[i] = declared.Apply(figures[i], maker, bag);
        }

        DerivedRates.Fill(figures, maker, sets);
        UnitChecks.Run(offices, bag);
        return new StatisticSet(figures, maker)
        {
            Period = period,
            AsOf = offices.Max(office => office.AsOf),
            UnitName = run.Parent.Count > 0 ? run.Parent[^1].UnitName : run.CommonParent ?? "",
            Units = sets,
            MakeYears = () => [.. PeriodPart.YearsOf(period).Select(year => Of(run, year, new DiagnosticBag()))],
            LeftOut = [.. sets.SelectMany(set => set.LeftOut), .. joint.Select(record => new LeftOut(record, LeftOutReason.Joint))],
        };
    }
}
