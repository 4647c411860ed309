using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The report's period in a template.</summary>
internal static class PeriodMembers
{
    public static readonly ModelTable<ModelContext> Table = new(
        new("期间", "period"),
        new("kind", "种类", "year、half、quarter、range、years", ModelShape.Text, c => Value.Of(KeyOf(c.Period.Kind))) { Words = () => [.. Enum.GetValues<PeriodKind>().Select(KeyOf)] },
        new("label", "写法", "2024年、2024年上半年、2024年第三季度", ModelShape.Text, c => Value.Of(PeriodWords.LabelOf(c.Period))),
        new("year", "年", "年份", ModelShape.Number, c => Value.Of(c.Period.Year)),
        new("from", "起", "第一天", ModelShape.Date, c => Day(c.Period.From, c)),
        new("to", "止", "最后一天", ModelShape.Date, c => Day(c.Period.To, c)),
        new("as_of", "统计截止", "情况写到哪一天", ModelShape.Date, c => Day(c.Statistics.AsOf, c)),
        new("is_cut", "未满", "统计截止早于期末", ModelShape.Flag, c => Value.Of(c.Statistics.AsOf < c.Period.To)),
        new("goes_on", "后续", "报告期后面还有记录：没有日期的结果说不清是哪一段的", ModelShape.Flag, c => Value.Of(c.CutAfter is not null)),
        new("words", "时段用语", "一年来、今年以来、上半年以来、五年来、本届以来", ModelShape.Text, c => Value.Of(PeriodWords.Of(c))),
        new("next", "下期", "下一期的写法：2025年、2024年下半年、2024年6月", ModelShape.Text, c => Value.Of(Next(c.Period).Label)),
        new("before", "前期", "用来比较的前一期：2023年、2015—2019年；没有的为空", ModelShape.Text, c => c.Previous is { } before ? Value.Of(before.Label) : Value.Null),
        new("planned", "打算期", "工作要点写的那一期；总结里同下期", ModelShape.Text, c => Value.Of(PlanSelection.PeriodOf(c).Label)),
        new("next_year", "下一年", "下一年的年份", ModelShape.Number, c => Value.Of(c.Period.Year + 1)));

    /// <summary>
    /// What is planned for at the end of a report: of a half or a quarter the one after it, of other days within a year as many behind them (5月: 6月), and
    /// none beyond the year; of what ends a year the year after it.
    /// </summary>
    public static Period Next(Period period) => period.Kind switch
    {
        PeriodKind.Range when period.IsOneYear && period.To.DayOfYear < Period.OfYear(period.Year).To.DayOfYear => Following(period),
        PeriodKind.Half => new Period(period.Kind, period.From.AddMonths(6), period.To.AddDays(1).AddMonths(6).AddDays(-1)),
        PeriodKind.Quarter => new Period(period.Kind, period.From.AddMonths(3), period.To.AddDays(1).AddMonths(3).AddDays(-1)),
        _ => Period.OfYear(period.Year + 1),
    };

    private static Period Following(Period period)
    {
        var from = period.To.AddDays(1);
        var isMonths = period.From.Day == 1 && from.Day == 1;
        var to = isMonths ? from.AddMonths(from.Month - period.From.Month).AddDays(-1) : from.AddDays(period.To.DayNumber - period.From.DayNumber);
        var last = Period.OfYear(period.Year).To;
        return Period.OfDays(from, to < last ? to : last);
    }

    private static Value Day(DateOnly day, ModelContext context) => Value.Of(new DateValue(DateSpan.Day(day), context.Period));

    private static string KeyOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Half => "half",
        PeriodKind.Quarter => "quarter",
        PeriodKind.Range => "range",
        PeriodKind.Years => "years",
        _ => "year",
    };
}
