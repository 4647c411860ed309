using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2002: a date over the edge of the file's period is counted by its first day, and somebody should look.</summary>
internal sealed class StraddlingPeriod : JudgedRule
{
    public override Rule Rule { get; } = new("RG2002", Severity.Warning, new("日期跨越报告期", "A date straddles the period"));

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
                    Rule,
                    owner,
                    record.LocationOf(field),
                    new($"日期“{(date.Written.Length > 0 ? date.Written : date.FullWords)}”跨越{period.Label}的边界，按第一天{zh}", $"The date “{(date.Written.Length > 0 ? date.Written : date.FullWords)}” straddles the edge of the period; by its first day it is {en}"),
                    help: new("跨期的活动只记在第一天所在的那一期", "An activity over the edge is recorded in the period of its first day"));
            }
        }
    }
}
