using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>
/// an id stands once in a list. A suggestion carried over stands again in the next year's book, which is a book of its own.
/// </summary>
internal sealed class UniqueIds : JudgedRule
{
    public override Rule Rule { get; } = new("R-50", Severity.Error, new("编号重复", "Duplicate id"));

    public override void Check(Bench bench)
    {
        foreach (var list in RecordCatalogue.Lists)
        {
            var records = bench.Book.List(list);
            var first = new Dictionary<string, Record>(StringComparer.Ordinal);
            foreach (var record in records)
            {
                if (record.Id is { } id && !first.TryAdd(id, record))
                {
                    bench.Report(
                        Rule,
                        record,
                        record.LocationOf(CommonFields.Id),
                        new($"编号“{id}”重复", $"Duplicate id “{id}”"),
                        help: new("每条记录的编号各不相同", "Every record has an id of its own"),
                        related: [new Related(first[id].LocationOf(CommonFields.Id), new("第一次用在这里", "First used here"))]);
                }
            }
        }
    }
}
