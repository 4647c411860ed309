using ReportGen.Documents;
using ReportGen.Reporting;

namespace ReportGen.Tests.Reporting;

/// <summary>Records of a few years of one township, and their report.</summary>
internal static class TermFiles
{
    private const string Unit = "unit: {name: 云溪乡, level: township, term: 12, parent: 临河县, term_start: 2021-12-20}\n";

    public const string Totals = """
        period: 2016..2020
        declared: {人代会次数: 8, 主席团会议次数: 31, 监督活动次数: 62, 视察次数: 30余, 执法检查次数: 9, 监督意见建议条数: 约210, 建议件数: 112, 建议交办件数: 112, 建议答复件数: 110, 述职代表人数: 41, 走访选民次数: 26, 走访选民人次: 近5000, 培训次数: 18, 信访件数: 64, 信访办结件数: 60}
        experiences: [办好建议要三次见面]
        problems: [监督的力度不够]
        plans: [抓好代表述职, 建好代表联络站]
        report: {signed_on: 2020-12-20}
        """;

    public const string Recorded = """
        period: 2022
        sessions:
          - {date: 2022-01-12, no: 2, expected: 50, attended: 48, reports: [{title: 政府工作报告}]}
        inspections:
          - {date: 2022-05-10, kind: visit, topic: 2022年防汛备汛, deputies: 12, opinions: 4, highlight: true, summary: 代表察看清溪堤防，指出险段两处，乡政府6月加固}
          - {date: 2022-08-10, kind: enforcement, topic: 水污染防治法执法检查, laws: [水污染防治法], opinions: 3}
        suggestions:
          - {id: 1, title: 关于修路的建议, received: 2022-01-12, assigned: 2022-01-20, replied: 2022-03-01, result: A, category: 交通水利}
          - {id: 2, title: 关于通水的建议, received: 2022-11-12, assigned: 2022-11-20, category: 农业农村}
        petitions: [{date: 2022-05, count: 3, resolved: 3}]
        narrative: {opening: 2022年只做了一件事。}
        plans: [二〇二三年的打算]
        """;

    public const string Later = """
        period: 2023
        sessions:
          - {date: 2023-01-12, no: 3, expected: 50, attended: 49, reports: [{title: 政府工作报告}]}
        inspections:
          - {date: 2023-05-10, kind: visit, topic: 2023年防汛备汛, deputies: 10, opinions: 5}
        suggestions:
          - {id: 2, title: 关于通水的建议, received: 2022-11-12, assigned: 2022-11-20, replied: 2023-01-30, result: A, category: 农业农村}
          - {id: 3, title: 关于路灯的建议, received: 2023-01-12, assigned: 2023-01-20, replied: 2023-03-01, result: B, category: 城乡建设}
        problems: [代表活动的面不够广]
        plans: [办好票决的实事]
        report: {signed_on: 2023-12-28}
        declared_since:
          2021: {人代会次数: 2, 监督活动次数: 9, 视察次数: 6, 建议件数: 15, 建议交办件数: 15, 建议答复件数: 14}
        """;

    public static TableBlock Table(Reported reported, string caption) =>
        reported.Document.Blocks.OfType<TableBlock>().First(table => PlainText.Of(table.Caption).EndsWith(caption, StringComparison.Ordinal));

    public static Reported Build(params (string Name, string Text)[] files) => Build(null, files);

    public static Reported Build(string? period, params (string Name, string Text)[] files) => Reported.In(Workspace(files), [.. files.Select(file => file.Name)], period: period);

    public static MemoryWorkspace Workspace(params (string Name, string Text)[] files)
    {
        var workspace = new MemoryWorkspace();
        foreach (var (name, text) in files)
        {
            workspace.Add(name, Reported.Complete(text.Contains("unit:", StringComparison.Ordinal) ? text : Unit + text));
        }

        return workspace;
    }
}
