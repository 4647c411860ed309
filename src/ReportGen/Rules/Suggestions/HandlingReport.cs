using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-49: how suggestions were handled is reported to the congress and made public (代表法 51 ¶3).</summary>
internal sealed class HandlingReport : JudgedRule
{
    public override Rule Rule { get; } = new("R-49", Severity.Info, new("大会没有听取建议办理情况", "No report on the handling of suggestions"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Deputies("第五十一条第三款", "51 ¶3"),
        Checks = new("有代表建议的年度，人代会的议程或报告里有建议办理情况。没有记议程和报告的不判断；向社会公开没有字段，不查。", "In a year with suggestions the sessions heard how they were handled. Sessions without agenda and reports are not judged; publication has no field and is not checked."),
        Why = new("建议、批评和意见的办理情况，应当向本级人民代表大会报告，并予以公开。", "The law wants a report to the congress, and its publication."),
        Mend = new("会上报告了的，补记到报告里，题目写出“建议”", "Add the report under its own name"),
        MendInLedger = new("会上报告了的，补记到“人代会报告”表（或者“人代会”表的“议程”列）里，题目写出“建议”", "Add it to the sheet 人代会报告, or to the column 议程 of 人代会"),
        Raises = """
            period: 2026
            sessions:
              - {date: 2026-01-16, no: 9, reports: [镇政府工作报告]}
            suggestions:
              - {id: 1, title: 关于路灯的建议, received: 2026-01-16}
            """,
        Passes = """
            period: 2026
            sessions:
              - {date: 2026-01-16, no: 9, reports: [镇政府工作报告, 关于2025年代表建议办理情况的报告]}
            suggestions:
              - {id: 1, title: 关于路灯的建议, received: 2026-01-16}
            """,
    };

    public override void Check(Bench bench)
    {
        var sessions = bench.Book.List(Sessions.Type);
        if (bench.IsWholeYear && bench.IsInForce(this, bench.AsOf) && bench.Book.List(Suggestions.Type).Count > 0
            && sessions.Any(s => SessionBusiness.Of(s).Any()) && !sessions.Any(s => SessionBusiness.Speaks(s, "建议")))
        {
            bench.Report(this, sessions[0], sessions[0].LocationOf(Sessions.Date), new("全年人代会没有听取代表建议办理情况的记录", "No session of the year heard how suggestions were handled"));
        }
    }
}
