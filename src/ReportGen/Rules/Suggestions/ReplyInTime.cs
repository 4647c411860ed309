using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>
/// a suggestion is answered within three months of its assignment (代表法 51, the same in earlier texts); the province may ask for less.
/// The months are calendar months, clamped to the month's end, and the last day is in time.
/// </summary>
internal sealed class ReplyInTime : JudgedRule
{
    public override Rule Rule { get; } = new("R-40", Severity.Warning, new("建议答复逾期", "A reply out of time"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Deputies("第五十一条第二款（2015年文本第四十二条相同）", "51 ¶2 (art. 42 in the text of 2015)").EveryYear,
        Checks = new("答复日期不晚于交办日期加三个月；截止日已过期限还没有答复的也报告。按日历月算，月底顺延到月末（11月30日交办，2月28日到期），到期当天不算逾期。撤回、并案的不判断。重庆、山东规定两个月（见 R-42）。", "The reply is no later than three calendar months after the assignment, month ends clamped (30 November to 28 February), the last day in time; a missing reply is reported once the limit has passed. Withdrawn and merged ones are left out. Chongqing and Shandong set two months (R-42)."),
        Why = new("有关机关、组织应当自交办之日起三个月内答复；逾期的还会计入建议逾期件数。", "The law gives three months; a late reply also counts in suggestions.overdue."),
        Mend = new("核对两个日期。确实逾期、已向代表说明的，在这条记录里写“已核实: {规则: R-40, 理由: …}”；经同意延长的写“难度大: 是”", "Check both dates. Where it was explained to the deputy, waive R-40 in the record with the reason; where extended, set hard"),
        MendInLedger = new("核对两个日期。确实逾期、已向代表说明的，在这一行的“已核实·规则”列写 R-40、“已核实·理由”列写理由（没有这两列的，加在最右边）；经同意延长的，“延长期限”列写“是”", "Check both dates. Where it was explained to the deputy put R-40 and the reason into the columns 已核实·规则 and 已核实·理由; where the limit was extended put 是 into 延长期限"),
        Raises = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于修建灌溉渠的建议, received: 2024-01-18, assigned: 2024-01-25, replied: 2024-04-26, result: A}
            """,
        Passes = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于修建灌溉渠的建议, received: 2024-01-18, assigned: 2024-01-25, replied: 2024-04-25, result: A}
            """,
    };

    public override void Check(Bench bench) => Overdue.Check(this, isHard: false, bench);
}
