using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-10: deputies are told of a session some days before, where the province sets a number.</summary>
internal sealed class SessionNotice : JudgedRule
{
    public override Rule Rule { get; } = new("R-10", Severity.Info, new("会议通知偏晚", "Late notice of a session"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Local("国家法律没有规定天数；浙江规定会前七日、重庆规定会前十日通知代表", "national law sets no number; Zhejiang asks for 7 days, Chongqing for 10"),
        Checks = new("规则集为浙江、重庆时，“提前通知天数”不少于规定。会议不少于一天按日期写法总能满足，不另查。", "Under the rule sets of Zhejiang and Chongqing, notice_days is no less than the number set there."),
        Why = new("代表要有时间阅看文件、联系选民。", "Deputies need time to read the papers and to ask their voters."),
        Mend = new("核对通知的日期", "Check the day of the notice"),
        Raises = """
            period: 2024
            settings: {ruleset: chongqing}
            sessions:
              - {date: 2024-01-16, no: 5, notice_days: 8}
            """,
        Passes = """
            period: 2024
            settings: {ruleset: zhejiang}
            sessions:
              - {date: 2024-01-16, no: 5, notice_days: 8}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        var least = bench.Ruleset.NoticeDays;
        foreach (var session in bench.Book.List(Sessions.Type))
        {
            if (session.Exact(Sessions.NoticeDays) is { } days && days < least && session.Date is { } date && bench.IsInForce(this, date.First))
            {
                bench.Report(this, session, session.LocationOf(Sessions.NoticeDays), new($"会前{Rounding.Plain(days)}天通知代表，本地规定不少于{least}天", $"Notice of {Rounding.Plain(days)} days, {least} are set here"));
            }
        }
    }
}
