using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>RG2002: a date over the edge of the file's period is counted by its first day, and somebody should look.</summary>
internal sealed class StraddlingPeriod : JudgedRule
{
    public override Rule Rule { get; } = new("RG2002", Severity.Warning, new("日期跨越报告期", "A date straddles the period"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("日期不跨越报告期的边界。", "No date lies over the edge of the period."),
        Why = new("跨期的按第一天算，整条的数都算在那一期，计入哪一期要有人看一眼。", "Such a record counts by its first day, with all its figures, and somebody should look."),
        Mend = new(
            "跨期的活动只记在第一天所在的那一期；几次合记、一年合计的，按期分成几条，各写各的数",
            "An activity over the edge is recorded in the period of its first day; what holds several activities or a year's total is parted into one record a period, each with its own figures"),
        Raises = """
            period: 2024
            trainings:
              - {date: 2024-12-30..2025-01-02, topic: 代表法}
            """,
        Passes = """
            period: 2024
            trainings:
              - {date: 2024-12-30, topic: 代表法}
            """,
    };

    public override bool JudgesAllTime => true;

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var (record, owner, field, date) in DatedFields.Of(bench.Book))
        {
            if (bench.Book.Period.Place(date) is Placement.StraddlesStart or Placement.StraddlesEnd)
            {
                var straddling = new StraddlingRecord(record, date, bench.Book.Period);
                bench.Report(this, owner, record.LocationOf(field), StraddlingWords.Headline(straddling, isOfFile: true), help: StraddlingWords.Mend(straddling, Rule, isOfFile: true));
            }
        }
    }
}
