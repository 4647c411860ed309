using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-28: deputies are trained (代表法 47 ¶3).</summary>
internal sealed class YearlyTraining : JudgedRule
{
    public override Rule Rule { get; } = new("R-28", Severity.Info, new("全年没有代表培训", "No training in the year"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Deputies("第四十七条第三款", "47 ¶3"),
        Checks = new("写到年底的年度文件里有学习培训的记录。", "A year told to its end records some training."),
        Why = new("代表应当参加履职学习培训。法律没有规定次数，所以只作提示。", "Deputies take part in training; the law sets no number, hence only a note."),
        Mend = new("做过的补记到“学习培训”里", "Record what was done"),
        Raises = """
            period: 2026
            sessions:
              - {date: 2026-01-16, no: 9}
            """,
        Passes = """
            period: 2026
            trainings:
              - {date: 2026-02-27, topic: 代表法}
            """,
    };

    public override void Check(Bench bench)
    {
        if (bench.IsWholeYear && bench.IsInForce(this, bench.AsOf) && bench.Book.List(Trainings.Type).Count == 0)
        {
            bench.Report(this, bench.PlaceOf(Trainings.Type), new($"{bench.Book.Period.Label}没有代表学习培训的记录", $"No training of deputies is recorded in {bench.Book.Period.From:yyyy}"));
        }
    }
}
