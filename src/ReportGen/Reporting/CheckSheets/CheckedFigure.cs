using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>One line of the check sheet: a statistic where it is printed, and all that it rests on.</summary>
/// <param name="Number">From 1, through the whole document.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="First">The number of the line that tells the same statistic for the first time; its own number where this is it.</param>
/// <param name="BeginsChapter">The line before stands in another chapter.</param>
/// <param name="Main">The figures that the report is about, of one period and unit.</param>
internal sealed record CheckedFigure(int Number, PrintedPlace Place, int First, bool BeginsChapter, StatisticSet Main)
{
    public static ModelTable<CheckedFigure> Table { get; } = new(
        new("核对表的一行", "line of the check sheet"),
        new("number", "序号", "从1起，全文连续", ModelShape.Number, f => Value.Of(f.Number)),
        new("sentence", "正文", "数字所在的句子，数字用【】标出；表和图写行和列；一章的第一个前面有章的标题", ModelShape.Text, f => Value.Of(f.Sentence)),
        new("text", "数字", "正文里写的", ModelShape.Text, f => Value.Of(f.Place.Text + (f.IsPercent ? "" : f.Statistic.Unit))),
        new("definition", "口径", "统计项和算法", ModelShape.Text, f => Value.Of(f.Definition)),
        new("parts", "分子分母", "分子／分母；申报的总数、没有统计的部分", ModelShape.Text, f => Value.Of(f.Parts)),
        new("records", "记录", "文件和行；同前面一样的，写同哪一行", ModelShape.Text, f => Value.Of(f.Records)),
        new("before", "上年", "上年（上期）的数", ModelShape.Text, f => Value.Of(f.Before)),
        new("mark", "核对", "留空，核对的人打勾", ModelShape.Nothing, _ => Value.Null));

    private Figure Statistic => Place.Figure.Statistic;

    private bool IsPercent => Statistic.Unit == "%";

    private string Sentence => BeginsChapter && Place.Chapter.Length > 0 ? $"（{Place.Chapter}）\n{Place.Sentence}" : Place.Sentence;

    private bool IsRepeated => First != Number;

    private string Definition => IsRepeated ? Period + Statistic.Label : $"{Period}{Statistic.Label}：{Statistic.Statistic.Formula.Chinese}";

    // Figures of other years and of single units say so.
    private string Period
    {
        get
        {
            var set = Place.Figure.Set;
            var unit = set.UnitName == Main.UnitName ? "" : set.UnitName;
            var period = set.Period.Label == Main.Period.Label ? "" : set.Period.Label;
            return unit.Length + period.Length == 0 ? "" : unit + period + "的";
        }
    }

    private string Parts
    {
        get
        {
            var lines = new List<string>();
            if (Statistic is { Numerator: { } part, Denominator: { } whole })
            {
                lines.Add(Rounding.Plain(part) + "／" + Rounding.Plain(whole));
            }

            if (Statistic is { IsDeclared: true, Declared: { } declared })
            {
                lines.Add("申报的总数" + Rounding.Plain(declared) + (IsPercent ? "%" : ""));
            }

            if (Statistic.Unknown > 0)
            {
                lines.Add($"{Rounding.Plain(Statistic.Unknown)}条没有统计");
            }

            return string.Join('\n', lines);
        }
    }

    private string Records => IsRepeated ? $"同序号{Rounding.Plain(First)}" : RecordLines.Of(Place.Figure.Places);

    private string Before => Place.Figure.Former is { } before ? before.TableText + (before.TableText == Figure.Nothing || IsPercent ? "" : Statistic.Unit) : Figure.Nothing;
}
