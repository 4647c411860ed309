using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2012: what was planned for the year, and nobody has said at its end what became of it.</summary>
internal sealed class UnreportedPromises : JudgedRule
{
    private const int LongestQuote = 24;

    public override Rule Rule { get; } = new("RG2012", Severity.Warning, new("打算做的没有交代", "A promise nobody reported on"));

    public override RulePage Page { get; } = new()
    {
        Checks = new(
            "“下一步打算”里写明是本年的（年）、或者期限写着本年的，到年底写了“完成情况”。期限没有写年份的（3月底前）是下一年的打算，不查；工作要点也不查。",
            "Plans of the year itself, or due on a day written with that year, say at its end what became of them (done). A deadline without a year is the next year's, and plans of work are not checked."),
        Why = new("上一年答应过的事，代表会问；没有做完也要有个说法。", "Deputies will ask for what was promised."),
        Mend = new("在“完成情况”里写上做得怎样；没有做的，写明原因", "Say in \"done\" what became of it, or why it was not done"),
        Raises = """
            period: 2024
            plans:
              - {text: 对农村养老服务开展专题询问, year: 2024}
            """,
        Passes = """
            period: 2024
            plans:
              - {text: 对农村养老服务开展专题询问, year: 2024, done: 9月12日已开展}
              - 围绕堤防加固开展跟踪监督
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        var period = bench.Book.Period;
        if (bench.AsOf < period.To || bench.Book.Report.Get(Reports.Kind) == ReportKinds.Plan)
        {
            return;
        }

        foreach (var plan in bench.Book.List(Statements.Plans))
        {
            if (IsOf(period, plan) && plan.Get(Statements.Completed) is null or "" && plan.Get(Statements.Text) is { } text)
            {
                var quoted = FirstWords.Of(text, LongestQuote);
                bench.Report(
                    this,
                    plan,
                    plan.LocationOf(Statements.Text),
                    new($"打算做的“{quoted}”没有写完成情况", $"“{quoted}” was planned, and nothing says what became of it"),
                    on: bench.AsOf);
            }
        }
    }

    // A deadline without a year is of the year that is planned for, and the report prints it so.
    private static bool IsOf(Period period, Record plan) =>
        plan.Get(Statements.Year) is { } year ? year.Number >= period.From.Year && year.Number <= period.To.Year
        : plan.Get(Statements.Deadline) is { } deadline && !DateParser.LacksYear(deadline) && deadline.First >= period.From && deadline.Last <= period.To;
}
