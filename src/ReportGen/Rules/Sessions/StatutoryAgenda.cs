using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-11: the sessions of a year hear the government's report and deal with the budget; the second one with final accounts or changes.</summary>
internal sealed class StatutoryAgenda : JudgedRule
{
    public override Rule Rule { get; } = new("R-11", Severity.Warning, new("缺少法定议程", "A statutory item is missing"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第十二条第（四）、（八）、（九）项，《预算法》第二十一条", "12(4), (8), (9); Budget Law, art. 21"),
        Checks = new("全年人代会的议程、报告或者决议里有政府工作报告、预算；开两次会的，还有决算或者预算调整。会议没有记议程和报告的，不判断。主席团的报告见 R-23。", "The agenda, reports or resolutions of the year name the government's report and the budget; with two sessions also final accounts or a change of the budget. Sessions without agenda and reports are not judged."),
        Why = new("听取和审议政府工作报告、审查和批准预算及执行情况，是乡镇人大的职权。", "To hear the government and to approve the budget are powers of the congress."),
        Mend = new("会上办了的，补记到议程或报告里，题目写出“政府工作报告”“预算”“决算”", "Add the item to agenda or reports under its own name"),
        MendInLedger = new("会上办了的，补记到“人代会”表的“议程”列或者“人代会报告”表里，题目写出“政府工作报告”“预算”“决算”", "Add the item to the column 议程 of 人代会 or to the sheet 人代会报告"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, reports: [镇人大主席团工作报告]}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, reports: [镇政府工作报告, 关于2023年预算执行情况和2024年预算草案的报告, 镇人大主席团工作报告]}
            """,
    };

    public override void Check(Bench bench)
    {
        var sessions = bench.Book.List(Sessions.Type);
        if (!bench.IsWholeYear || sessions.Count == 0 || !bench.IsInForce(this, sessions.Min(s => s.Date?.First ?? bench.AsOf)) || !sessions.Any(s => SessionBusiness.Of(s).Any()))
        {
            return;
        }

        var missing = new List<(string Chinese, string English)>();
        if (!sessions.Any(HearsGovernment))
        {
            missing.Add(("政府工作报告", "the government's report"));
        }

        if (!sessions.Any(s => SessionBusiness.Speaks(s, "预算", "预决算")))
        {
            missing.Add(("预算", "the budget"));
        }

        if (sessions.Count > 1 && sessions.All(s => SessionBusiness.Of(s).Any()) && !sessions.Any(s => SessionBusiness.Speaks(s, "决算", "预算调整", "调整预算", "上半年预算")))
        {
            missing.Add(("年中的决算或预算调整", "final accounts or a change of the budget"));
        }

        if (missing.Count > 0)
        {
            var words = string.Join("、", missing.Select(m => m.Chinese));
            bench.Report(this, sessions[0], sessions[0].LocationOf(Sessions.Date), new($"全年人代会的议程里没有{words}", $"The sessions of the year do not name {string.Join(", ", missing.Select(m => m.English))}"));
        }
    }

    private static bool HearsGovernment(Record session) =>
        SessionBusiness.Of(session).Any(text => text.Contains("政府", StringComparison.Ordinal) && text.Contains("工作", StringComparison.Ordinal));
}
