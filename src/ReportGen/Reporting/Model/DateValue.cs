using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// A date of a record in a template: it prints as people write it, with its year where that is not the report's own. A span that goes on beyond
/// the report of a part of the year prints its beginning: 4月起.
/// </summary>
/// <param name="cutAfter">The last day of such a report, else null.</param>
internal sealed class DateValue(DateSpan date, Period period, DateOnly? cutAfter = null) : HostValue
{
    public static readonly ModelTable<DateValue> Table = new(
        new("日期", "date"),
        new("words", "写法", "不带年份的写法：5月15日、9月上旬", ModelShape.Text, d => Value.Of(d.Date.Words)),
        new("full", "全称", "带年份的写法：2024年5月15日", ModelShape.Text, d => Value.Of(d.Date.FullWords)),
        new("year", "年", "年份", ModelShape.Number, d => Value.Of(d.Date.First.Year)),
        new("month", "月", "月份", ModelShape.Number, d => Value.Of(d.Date.First.Month)),
        new("day", "日", "几号", ModelShape.Number, d => Value.Of(d.Date.First.Day)),
        new("quarter", "季度", "第几季度", ModelShape.Number, d => Value.Of(((d.Date.First.Month - 1) / 3) + 1)),
        new("first", "起", "第一天", ModelShape.Day, d => Value.Of(d.Date.First.ToDateTime(default))),
        new("last", "止", "最后一天", ModelShape.Day, d => Value.Of(d.Date.Last.ToDateTime(default))),
        new("is_day", "是一天", "是不是具体的一天", ModelShape.Flag, d => Value.Of(d.Date.IsDay)),
        new("is_exact", "有时间", "比整个报告期具体：一天、一旬、一月、一季", ModelShape.Flag, d => Value.Of(d.IsExact)));

    public DateSpan Date => date;

    public override string Text =>
        cutAfter is { } end && date.First <= end && date.Last > end && date.Kind != DateSpanKind.Year ? Beginning
        : period.IsOneYear && date.First.Year == period.Year && date.Last.Year == period.Year ? date.Words
        : date.FullWords;

    public override ScriptObject Members => new ModelObject<DateValue>(this, Table);

    private string Beginning => (date.First.Day == 1 ? $"{date.First.Month}月" : $"{date.First.Month}月{date.First.Day}日") + "起";

    // A record dated by the report's whole period (or its year) says nothing about when.
    private bool IsExact => date.Kind != DateSpanKind.Year && !(date.First <= period.From && date.Last >= period.To);
}
