using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>R-41: a hard suggestion (难度大) is answered within six months (代表法 51).</summary>
internal sealed class HardReplyInTime : JudgedRule
{
    public override Rule Rule { get; } = new("R-41", Severity.Warning, new("难度大的建议答复逾期", "A reply to a hard suggestion out of time"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Deputies("第五十一条第二款（2015年文本第四十二条相同）", "51 ¶2 (art. 42 in the text of 2015)").EveryYear,
        Checks = new("写了“难度大: 是”的建议，答复日期不晚于交办日期加六个月；其余同 R-40。重庆、山东规定四个月。", "A suggestion marked hard is answered within six months; else as R-40. Chongqing and Shandong set four months."),
        Why = new("涉及面广、处理难度大的，应当自交办之日起六个月内答复，没有再延长的规定。", "Six months is the law's last limit; no further extension exists."),
        Mend = new("核对两个日期；确实逾期的，写明已核实的理由", "Check both dates, or waive R-41 with the reason"),
        MendInLedger = new("核对两个日期；确实逾期的，在这一行的“已核实·规则”列写 R-41、“已核实·理由”列写理由（没有这两列的，加在最右边）", "Check both dates, or put R-41 and the reason into the columns 已核实·规则 and 已核实·理由"),
        Raises = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于改造抽水站的建议, hard: true, received: 2024-01-18, assigned: 2024-01-25, replied: 2024-07-26, result: A}
            """,
        Passes = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于改造抽水站的建议, hard: true, received: 2024-01-18, assigned: 2024-01-25, replied: 2024-07-25, result: A}
            """,
    };

    public override void Check(Bench bench) => Overdue.Check(this, isHard: true, bench);
}
