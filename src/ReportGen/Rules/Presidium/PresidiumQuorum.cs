using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-21: the presidium meets and decides with more than half of its members.</summary>
internal sealed class PresidiumQuorum : JudgedRule
{
    // The day of the youngest of the provincial texts; national law is silent.
    private static readonly DateOnly s_since = new(2016, 11, 18);

    public override Rule Rule { get; } = new("R-21", Severity.Error, new("主席团到会不过半数", "The presidium without its majority"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Local("浙江乡镇条例第二十四条、重庆乡镇条例第三十四条、河南主席团条例第五条；国家法律没有规定", "Zhejiang art. 24, Chongqing art. 34, Henan art. 5; national law is silent"),
        Checks = new("主席团会议实到人数超过应到人数（没有写的，按主席团名额）的一半。作出了决定的，不过半数是错误，没有的是警告。", "More than half of the members attended: an error where decisions are recorded, else a warning."),
        Why = new("过半数的成员出席才能开会，决定由全体成员过半数通过。", "The presidium meets and decides by the majority of its members."),
        Mend = new("核对应到、实到人数；本地没有这项规定的，在设置的“规则”里关闭 R-21", "Check both numbers; where no such rule holds turn R-21 off in settings.rules"),
        MendInLedger = new("核对应到、实到人数；本地没有这项规定的，在这一行的“已核实·规则”列写 R-21、“已核实·理由”列写理由（没有这两列的，加在最右边）", "Check both numbers; where no such rule holds put R-21 and the reason into the columns 已核实·规则 and 已核实·理由"),
        Raises = """
            period: 2024
            presidium_meetings:
              - {date: 2024-02-20, expected: 9, attended: 4, decisions: [交办代表建议13件]}
            """,
        Passes = """
            period: 2024
            presidium_meetings:
              - {date: 2024-02-20, expected: 9, attended: 5, decisions: [交办代表建议13件]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        var quota = bench.Book.Unit.Get(Units.Presidium)?.Exact(UnitPresidium.Quota);
        foreach (var meeting in bench.Book.List(PresidiumMeetings.Type))
        {
            if (meeting.Exact(PresidiumMeetings.Attended) is { } attended && (meeting.Exact(PresidiumMeetings.Expected) ?? quota) is { } members
                && attended * 2 <= members && meeting.Date is { } date && date.First >= s_since)
            {
                bench.Report(
                    this,
                    meeting,
                    meeting.LocationOf(PresidiumMeetings.Attended),
                    new($"主席团{Rounding.Plain(members)}人，实到{Rounding.Plain(attended)}人，没有超过半数", $"{Rounding.Plain(attended)} of {Rounding.Plain(members)} attended, not more than half"),
                    severity: meeting.Get(PresidiumMeetings.Decisions) is { Count: > 0 } ? Severity.Error : Severity.Warning);
            }
        }
    }
}
