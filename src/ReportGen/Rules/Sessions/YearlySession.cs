using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-01: 乡镇人民代表大会每年至少举行一次会议 (组织法 14). Judged once the year is told to its end.</summary>
internal sealed class YearlySession : JudgedRule
{
    public override Rule Rule { get; } = new("R-01", Severity.Warning, new("全年没有人代会", "No session in the year"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第十四条第一款", "14 ¶1").EveryYear,
        Checks = new("年度文件写到年底时，全年至少有一条人代会记录，或者汇总数里有人代会次数。", "A year told to its end has at least one session, recorded or in a declared total."),
        Why = new("乡、民族乡、镇的人民代表大会会议每年至少举行一次，以前的法律文本也这样规定。", "The congress meets at least once a year; earlier texts of the law said the same."),
        Mend = new("开过的会议补记到“人代会”里；确实没有开的，报告前先同上级人大核对", "Record the session that was held; if there was none, take it up with the county before reporting"),
        Raises = """
            period: 2014
            trainings:
              - {date: 2014-01, topic: 代表业务知识}
            """,
        Passes = """
            period: 2014
            sessions:
              - {date: 2014-01-16, no: 2}
            """,
    };

    public override void Check(Bench bench)
    {
        if (bench.IsWholeYear && bench.Book.List(Sessions.Type).Count == 0 && bench.Statistics?.Find("sessions.total") is not { Value: > 0 })
        {
            bench.Report(this, bench.PlaceOf(Sessions.Type), new($"{bench.Book.Period.Label}没有人代会记录（截止日为{bench.AsOf.Month}月{bench.AsOf.Day}日）", $"No session is recorded in {bench.Book.Period.From:yyyy} (told up to {bench.AsOf:yyyy-MM-dd})"));
        }
    }
}
