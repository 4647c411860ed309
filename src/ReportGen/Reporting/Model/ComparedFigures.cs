using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>What <c>settings.compare</c> (同比项) names: the figures that have a change to tell, and why the others have none.</summary>
internal static class ComparedFigures
{
    private const int MostNamed = 6;

    /// <summary>Those that have a change, in the order of the catalogue; what was done in neither period is no change.</summary>
    public static Value Of(ModelContext context) => Value.Of(ScriptArray.Of(
        context.Statistics.Figures.Where(figure => figure.IsCompared && ChangeOf(figure, context) is { } change && (figure.Any || change.Difference != 0)),
        figure => Value.Of(new FigureValue(figure, context.Statistics, context))));

    /// <summary>Why what is named has no change to tell, in a report that tells changes; a sentence for each reason.</summary>
    public static IReadOnlyList<Message> Missed(ModelContext context)
    {
        if (!context.Kind.TellsChanges || context.Settings.Compare.Count == 0)
        {
            return [];
        }

        if (context.Previous is not { } before)
        {
            return [new("设置里的同比项没有写进来：没有上一期的数，把上一年的文件放在一起，或者用 --previous 写明", "nothing is compared (compare): there are no figures of the period before; lay the file of the year before beside this one, or name it with --previous")];
        }

        return
        [
            .. context.Settings.Compare.Select(StatisticCatalogue.Find).OfType<StatisticName>().DistinctBy(name => name.Full)
                .Select(name => (name.Label, Reason: Why(name, before, context)))
                .Where(one => one.Reason is not null)
                .GroupBy(one => one.Reason!.Value.Chinese)
                .Select(group => new Message(
                    $"同比项{Quoted([.. group.Select(one => one.Label)])}没有写进来：{group.Key}",
                    $"not compared, {Quoted([.. group.Select(one => one.Label)])}: {group.First().Reason!.Value.English}")),
        ];
    }

    private static Change? ChangeOf(Figure figure, ModelContext context) => Straddles(figure, context) is null ? Exact(figure, context) : null;

    private static Change? Exact(Figure figure, ModelContext context) =>
        Change.Between(figure, context.Previous?.Find(figure.Name), context.Statistics.ChangeDecimals);

    /// <summary>Whether what the report tells of a figure can stand beside what the period before had: neither period holds a record that reaches over its edge.</summary>
    public static bool IsLike(Figure figure, ModelContext context) => context.Statistics.Find(figure.Name) is not { } counted || Straddles(counted, context) is null;

    // A record of the whole year beside a half: the figure is wrong by what of it lies in the other half, and so is the change.
    private static Period? Straddles(Figure figure, ModelContext context)
    {
        if (context.Previous is not { } before)
        {
            return null;
        }

        return Holds(context.Records.PreviousStraddling, before.Find(figure.Name), figure.Statistic) ? before.Period
            : Holds(context.Straddling, figure, figure.Statistic) ? context.Period
            : null;
    }

    /// <summary>The figure holds a record that reaches over an edge. One that was left out is in no figure's records: it may belong to any of its list.</summary>
    public static bool Holds(IReadOnlyList<StraddlingRecord> straddling, Figure? figure, Statistic statistic) =>
        straddling.Any(one => one.IsCounted ? figure?.Records.Contains(one.Record) == true : one.Record.Type.Key == statistic.Group);

    // Of a family some members are always lacking in one period or the other.
    private static (string Chinese, string English)? Why(StatisticName name, StatisticSet before, ModelContext context)
    {
        if (context.Statistics.Find(name.Full) is not { } now)
        {
            if (context.Statistics.Family(name.Full).Select(member => Straddles(member, context)).OfType<Period>().FirstOrDefault() is { } wide)
            {
                return Unreliable(wide);
            }

            return context.Statistics.Family(name.Full).Any(member => ChangeOf(member, context) is not null) ? null : ("没有哪一项两期都有准数", "no member has an exact number in both periods");
        }

        if (ChangeOf(now, context) is not null)
        {
            return null;
        }

        if (now.Statistic.IsCumulative)
        {
            return ("是本届累计的，不同上期比", "it is of the whole term, and no measure for another period");
        }

        if (Straddles(now, context) is { } over)
        {
            return Unreliable(over);
        }

        var isOfBefore = now is { Value: not null, Qualifier: "", Unknown: 0 };
        var (which, english) = isOfBefore ? (before.Label, "the period before") : ("这一期", "this period");
        return (isOfBefore ? before.Find(now.Name) : now) is { Known: true } figure
            ? ($"{which}的是{figure.Text}，不是准数", $"{figure.Text} of {english} is no exact number")
            : ($"{which}没有这个数", $"{english} has no such figure");
    }

    private static (string Chinese, string English) Unreliable(Period period) =>
        ($"{period.Label}有记录的日期跨期，比出来的增减靠不住", $"a record reaches over the edge of {period.EnglishLabel}, and the change is not reliable");

    private static string Quoted(IReadOnlyList<string> labels) =>
        string.Concat(labels.Take(MostNamed).Select(label => $"“{label}”")) + (labels.Count > MostNamed ? $"等{labels.Count}项" : "");
}
