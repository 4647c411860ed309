using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>
/// an id stands once in a list. A suggestion carried over stands again in the next year's book, which is a book of its own.
/// </summary>
internal sealed class UniqueIds : JudgedRule
{
    public override Rule Rule { get; } = new("R-50", Severity.Error, new("编号重复", "Duplicate id"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("同一类记录里编号各不相同。上年没有办完的建议，在下一年的文件里沿用原编号不算重复；下一年提的不能再用这个编号。", "No two records of a list share an id. A suggestion carried over keeps its id in the next year's file, and no other there may have it."),
        Why = new("其他记录按编号引用，重复了就分不清是哪一条。", "Other records refer to an id; twice used, it names neither."),
        Mend = new("每条记录的编号各不相同", "Every record has an id of its own"),
        Raises = """
            period: 2024
            suggestions:
              - {id: 2024-001, title: 关于路灯的建议, received: 2024-01-18}
              - {id: 2024-001, title: 关于水渠的建议, received: 2024-01-18}
            """,
        Passes = """
            period: 2024
            suggestions:
              - {id: 2024-001, title: 关于路灯的建议, received: 2024-01-18}
              - {id: 2024-002, title: 关于水渠的建议, received: 2024-01-18}
            """,
    };

    public override bool JudgesAllTime => true;

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var list in RecordCatalogue.Lists)
        {
            var records = bench.Book.List(list);
            var first = new Dictionary<string, Record>(records.Count, StringComparer.Ordinal);
            foreach (var record in records)
            {
                if (record.Id is { } id && !first.TryAdd(id, record))
                {
                    bench.Report(
                        this,
                        record,
                        record.LocationOf(CommonFields.Id),
                        new($"编号“{id}”重复", $"Duplicate id “{id}”"),
                        help: Mend(bench.Book.Period, first[id], record),
                        related: [new Related(first[id].LocationOf(CommonFields.Id), new("第一次用在这里", "First used here"))]);
                }
            }
        }
    }

    // One of last year under the number of one of this year: the former is known by it in last year's file, too, the latter nowhere yet.
    private static Message? Mend(Period period, Record first, Record second) =>
        IsCarriedOver(period, first) == IsCarriedOver(period, second) ? null
        : first.Id is { } id && id.StartsWith($"{period.Year}", StringComparison.Ordinal) ? new($"上一年带过来的保留原来的编号；{period.Year}年提的换一个没有用过的", $"The one carried over keeps its id; that of {period.Year} takes another that is free")
        : new(
            $"上一年带过来的保留原来的编号；{period.Year}年提的换一个，如前面写上年份 {period.Year}-{first.Id}",
            $"The one carried over keeps its id; that of {period.Year} takes another, as {period.Year}-{first.Id}");

    private static bool IsCarriedOver(Period period, Record record) =>
        record.Type == Suggestions.Type && record.Get(Suggestions.Received) is { } received && received.Last < period.From;
}
