using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2002: a date over the edge of the file's period is counted by its first day, and somebody should look.</summary>
internal sealed class StraddlingPeriod : JudgedRule
{
    public override Rule Rule { get; } = new("RG2002", Severity.Warning, new("日期跨越报告期", "A date straddles the period"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("日期不跨越报告期的边界。", "No date lies over the edge of the period."),
        Why = new("跨期的按第一天算，计入哪一期要有人看一眼。", "Such a date counts by its first day, and somebody should look."),
        Mend = new("跨期的活动只记在第一天所在的那一期", "An activity over the edge is recorded in the period of its first day"),
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

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        var period = bench.Book.Period;
        foreach (var (record, owner, field, date) in DatedFields.Of(bench.Book))
        {
            var placement = period.Place(date);
            if (placement is Placement.StraddlesStart or Placement.StraddlesEnd)
            {
                var (zh, en) = placement == Placement.StraddlesEnd ? ("计入本期", "counted here") : ("不计入本期", "not counted here");
                bench.Report(
                    this,
                    owner,
                    record.LocationOf(field),
                    new($"日期“{(date.Written.Length > 0 ? date.Written : date.FullWords)}”跨越{period.Label}的边界，按第一天{zh}", $"The date “{(date.Written.Length > 0 ? date.Written : date.FullWords)}” straddles the edge of the period; by its first day it is {en}"),
                    help: new("跨期的活动只记在第一天所在的那一期", "An activity over the edge is recorded in the period of its first day"));
            }
        }
    }
}
