using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-23: the presidium reports to the congress every year (组织法 19 ¶2, 12(9)).</summary>
internal sealed class PresidiumReport : JudgedRule
{
    public override Rule Rule { get; } = new("R-23", Severity.Warning, new("大会没有听取主席团报告", "No report of the presidium"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第十二条第（九）项、第十九条第二款", "12(9), 19 ¶2"),
        Checks = new("全年人代会的议程、报告或者决议里有主席团的报告。会议没有记议程和报告的，不判断。", "The agenda, reports or resolutions of the year name the presidium's report. Sessions without agenda and reports are not judged."),
        Why = new("大会主席团在闭会期间的工作，向本级人民代表大会报告。", "The presidium reports its work between sessions to the congress."),
        Mend = new("会上报告了的，补记到报告里，题目写出“主席团”", "Add the report under its own name"),
        MendInLedger = new("会上报告了的，补记到“人代会报告”表（或者“人代会”表的“议程”列）里，题目写出“主席团”", "Add it to the sheet 人代会报告, or to the column 议程 of 人代会"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, reports: [镇政府工作报告, 关于2024年预算的报告]}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, reports: [镇政府工作报告, 关于2024年预算的报告, 镇人大主席团工作报告]}
            """,
    };

    public override void Check(Bench bench)
    {
        var sessions = bench.Book.List(Sessions.Type);
        if (bench.IsWholeYear && sessions.Any(s => SessionBusiness.Of(s).Any()) && bench.IsInForce(this, sessions.Min(s => s.Date?.First ?? bench.AsOf))
            && !sessions.Any(s => SessionBusiness.Speaks(s, "主席团", "人大工作报告")))
        {
            bench.Report(this, sessions[0], sessions[0].LocationOf(Sessions.Date), new("全年人代会没有听取主席团报告的记录", "No session of the year heard a report of the presidium"));
        }
    }
}
