using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>One unit of a roll-up in a template: its figures, its records, and which lists it did not fill in.</summary>
internal sealed class UnitMembers(IReadOnlyList<RecordBook> books, StatisticSet set, ModelContext context) : IOfRecord
{
    public static readonly ModelTable<UnitMembers> Table = new(
        new("各单位", "units"),
        new("unit", "单位", "单位概况，字段同 unit", ModelShape.Record, u => Value.Of(new RecordObject(u.Unit, u._context))) { Type = Units.Type },
        new("name", "名称", "单位名称", ModelShape.Text, u => Value.Of(u.Unit.Get(Units.Name))),
        new("office", "机关", "这个单位的叫法，同 office", ModelShape.Office, u => Value.Of(new ModelObject<Record>(u.Unit, OfficeMembers.Table))),
        new("stats", "统计", "这个单位的统计", ModelShape.Statistics, u => Value.Of(new StatisticScope(u._set, u._context))),
        new("filled", "已填报", "填报了的记录，如监督活动；没有的也算填报", ModelShape.Texts, u => Names(u.Lists(filled: true))),
        new("blank", "未填报", "没有填报、而别的单位有的记录", ModelShape.Texts, u => Names(u.Lists(filled: false))),
        new("totals_only", "只报总数", "只报了汇总数，没有一条记录", ModelShape.Flag, u => Value.Of(u.HasTotalsOnly)),
        new("told", "有记录", "这个单位在报告期内有没有文件", ModelShape.Flag, u => Value.Of(u.IsTold)),
        new("missing", "缺的时间", "这个单位没有文件、也没有总数的年份，或者一年里没有文件的一段", ModelShape.Texts, u => Labels(MissingTime.Of(u.Office))),
        new("totals_only_years", "只报总数的年份", "几年的汇总里，这个单位没有文件、只有历年累计的年份", ModelShape.Texts, u => Labels(MissingTime.TotalsAlone(u.Office))));

    private readonly ModelContext _context = context;
    private readonly StatisticSet _set = set;

    private Office Office => new(books, _set.Period);

    private Record Unit => books[^1].Unit;

    Record IOfRecord.Record => Unit;

    Record IOfRecord.Owner => Unit;

    ModelContext IOfRecord.Context => _context;

    private bool IsTold => books.Any(book => RecordLoader.Overlaps(book, _set.Period));

    /// <summary>The unit's records, as the report's own lists give those of all units.</summary>
    public static Value Of(ModelContext context) => Value.Of(ScriptArray.Of(
        context.Records.Run.Units.Zip(context.Statistics.Units),
        pair => Value.Of(new ModelObject<UnitMembers>(new UnitMembers(pair.First, pair.Second, context), Table))));

    // Of lists that no unit of the run keeps, nobody can be said to have left them out.
    private IEnumerable<RecordType> Lists(bool filled) => _context.KeptLists.Where(list => IsFilled(list) == filled);

    private bool IsFilled(RecordType list) =>
        books.Any(book => RecordLoader.Overlaps(book, _set.Period) && book.List(list).IsFilledIn) || (IsTold && _set.Figures.Any(figure => figure.IsDeclared && figure.Statistic.Group == list.Key));

    private bool HasTotalsOnly =>
        IsTold && _set.Figures.Any(figure => figure.IsDeclared) && books.All(book => ModelContext.WorkLists.All(list => book.List(list).Count == 0));

    private static Value Labels(IEnumerable<Period> periods) => FigurePartMembers.Labels(periods.Select(PeriodPart.LabelOf));

    private static Value Names(IEnumerable<RecordType> lists) => Value.Of(ScriptArray.Of(lists, list => Value.Of(list.Name)));
}
