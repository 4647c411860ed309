using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>One year of a longer period in a template.</summary>
internal sealed class YearMembers(StatisticSet set, ModelContext context)
{
    public static readonly ModelTable<YearMembers> Table = new(
        new("各年", "years"),
        new("label", "写法", "2021年；不满一年的写“2021年（12月起）”", ModelShape.Text, y => Value.Of(y._set.Label)),
        new("year", "年", "年份", ModelShape.Number, y => Value.Of(y._set.Period.Year)),
        new("stats", "统计", "这一年的统计，届中结转的建议记在提出的那一年", ModelShape.Statistics, y => Value.Of(new StatisticScope(y._set, y._context))),
        new("partial", "不满一年", "只有这一年的一部分在报告期内", ModelShape.Flag, y => Value.Of(!y._set.IsWholeYear)),
        new("election", "换届年", "这一年有换届选举", ModelShape.Flag, y => Value.Of(y.HasElection)));

    private readonly ModelContext _context = context;
    private readonly StatisticSet _set = set;

    private bool HasElection => PeriodRecords.Of(Elections.Type, _context.Records)
        .Any(election => election.Get(Elections.Kind) == ElectionKinds.General && PeriodCut.DateOf(election) is { } date && _set.Period.Place(date) == Placement.Inside);

    public static Value Of(ModelContext context) => Value.Of(ScriptArray.Of(
        context.Statistics.Years,
        year => Value.Of(new ModelObject<YearMembers>(new YearMembers(year, context), Table))));
}
