using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-02: 乡镇人民代表大会会议一般每年举行两次 (组织法 14, new in the text of 2022).</summary>
internal sealed class TwoSessionsAYear : JudgedRule
{
    public override Rule Rule { get; } = new("R-02", Severity.Info, new("全年只开了一次人代会", "Only one session in the year"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第十四条第一款", "14 ¶1"),
        Checks = new("年度文件写到年底时，全年有两次人代会。", "A year told to its end has two sessions."),
        Why = new("2022年修正的法律规定乡镇人代会“一般每年举行两次”，年中的一次通常审查决算和预算调整。只开一次不违法，所以只作提示。", "Since 2022 the law says that the congress generally meets twice a year. One session is no breach, hence only a note."),
        Mend = new("年中的会议如果开了，补记到“人代会”里", "Record the second session if there was one"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5}
              - {date: 2024-08-08, no: 6}
            """,
    };

    public override void Check(Bench bench)
    {
        if (bench.IsWholeYear && bench.IsInForce(this, bench.AsOf) && bench.Book.List(Sessions.Type) is [var only])
        {
            bench.Report(this, only.LocationOf(Sessions.Date), new($"{bench.Book.Period.Label}只记了一次人代会，法律规定一般每年举行两次", $"One session is recorded in {bench.Book.Period.From:yyyy}; the law says that generally there are two"));
        }
    }
}
