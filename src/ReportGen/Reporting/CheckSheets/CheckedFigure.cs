using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>One line of the check sheet: a number where it is printed, and all that it rests on.</summary>
/// <param name="Number">From 1, through the whole document.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="First">The number of the line that tells the same number for the first time; its own number where this is it.</param>
/// <param name="BeginsChapter">The line before stands in another chapter.</param>
/// <param name="Main">The figures that the report is about, of one period and unit.</param>
internal sealed record CheckedFigure(int Number, PrintedPlace Place, int First, bool BeginsChapter, StatisticSet Main)
{
    public static ModelTable<CheckedFigure> Table { get; } = new(
        new("核对表的一行", "line of the check sheet"),
        new("number", "序号", "从1起，全文连续", ModelShape.Number, f => Value.Of(f.Number)),
        new("sentence", "正文", "数字所在的句子，数字用【】标出；表和图写行和列；一章的第一个前面有章的标题", ModelShape.Text, f => Value.Of(f.Sentence)),
        new("text", "数字", "正文里写的", ModelShape.Text, f => Value.Of(f.Place.Text + f.Figure.Unit)),
        new("definition", "口径", "统计项和算法；记录里的数，哪一类记录的哪一项", ModelShape.Text, f => Value.Of(f.Definition)),
        new("parts", "分子分母", "分子／分母；申报的总数、没有统计的部分", ModelShape.Text, f => Value.Of(f.Figure.Parts)),
        new("records", "记录", "文件和行；同前面一样的，写同哪一行", ModelShape.Text, f => Value.Of(f.Records)),
        new("before", "上年", "上年（上期）的数", ModelShape.Text, f => Value.Of(f.Figure.Before)),
        new("mark", "核对", "留空，核对的人打勾", ModelShape.Nothing, _ => Value.Null));

    private TracedFigure Figure => Place.Figure;

    private string Sentence => BeginsChapter && Place.Chapter.Length > 0 ? $"（{Place.Chapter}）\n{Place.Sentence}" : Place.Sentence;

    private bool IsRepeated => First != Number;

    private string Definition => IsRepeated ? Period + Figure.Label : $"{Period}{Figure.Label}：{Figure.How}";

    // Figures of other years and of single units say so; the records of a number tell it themselves.
    private string Period
    {
        get
        {
            if (Figure.Set is not { } set)
            {
                return "";
            }

            var unit = set.UnitName == Main.UnitName ? "" : set.UnitName;
            var period = set.Period.Label == Main.Period.Label ? "" : set.Period.Label;
            return unit.Length + period.Length == 0 ? "" : unit + period + "的";
        }
    }

    private string Records => IsRepeated ? $"同序号{Rounding.Plain(First)}" : RecordLines.Of(Figure.Places);
}
