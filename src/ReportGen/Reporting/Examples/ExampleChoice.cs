using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// Which records a roll-up tells by name. The turn goes round the units: within a class each unit that has a record fitting it gets its turn before one gets its
/// second, and those told least so far come first; a matter of a unit that a weightier class tells is not told again.
/// </summary>
internal sealed class ExampleChoice
{
    private readonly ModelContext _context;
    private readonly Dictionary<string, IReadOnlyList<Record>> _chosen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Matter>> _matters = new(StringComparer.Ordinal);

    // A record itself is told once, also by classes whose matters stand alone.
    private readonly HashSet<Record> _told = new(ReferenceEqualityComparer.Instance);

    public ExampleChoice(ModelContext context)
    {
        _context = context;
        foreach (var one in ExampleClasses.All)
        {
            _chosen.Add(one.Name, Choose(one));
        }
    }

    /// <summary>The records of a class that are told, in order of date.</summary>
    public IReadOnlyList<Record> Of(ExampleClass one) => _chosen[one.Name];

    private List<Record> Choose(ExampleClass one)
    {
        var all = PeriodRecords.Of(one.List, _context.Records);
        var fitting = CountedOf(one, all).Where(record => one.Fits(record, _context) && (one.Needs.Count == 0 || one.Needs.Any(field => IsTold(record, field)))).ToList();
        var shared = one.LeavesShared ? SharedTopics(fitting) : [];
        var waiting = fitting
            .Where(record => !(Topic(record) is { } topic && shared.Contains(topic)))
            .GroupBy(UnitOf)
            .ToDictionary(unit => unit.Key, unit => new Queue<Record>(unit.OrderByDescending(one.Weight)), StringComparer.Ordinal);
        var told = waiting.Keys.ToDictionary(unit => unit, _ => 0, StringComparer.Ordinal);
        var order = _context.Records.Run.Units.Select((books, at) => (Name: books[^1].UnitName, at)).ToDictionary(unit => unit.Name, unit => unit.at, StringComparer.Ordinal);
        HashSet<Record> chosen = new(ReferenceEqualityComparer.Instance);
        while (chosen.Count < one.Most && waiting.Keys.Where(unit => told[unit] < one.Each && waiting[unit].Count > 0)
            .OrderBy(unit => told[unit]).ThenBy(unit => _mentions.GetValueOrDefault(unit)).ThenBy(unit => order.GetValueOrDefault(unit, -1)).FirstOrDefault() is { } next)
        {
            var record = waiting[next].Dequeue();
            if (_told.Contains(record) || (!one.StandsAlone && MattersOf(next).Exists(matter => matter.IsOf(record))))
            {
                continue;
            }

            chosen.Add(record);
            _told.Add(record);
            told[next]++;
            _mentions[next] = _mentions.GetValueOrDefault(next) + 1;
            if (!one.StandsAlone)
            {
                MattersOf(next).Add(new Matter(record, one.IsStory));
            }
        }

        return [.. all.Where(chosen.Contains)];
    }

    // Where nothing is counted beside them, no figure says of what they are.
    private IReadOnlyList<Record> CountedOf(ExampleClass one, IReadOnlyList<Record> all) =>
        _context.CutAfter is not null && one.CountedIn is { } name && _context.Statistics.Find(name) is { } figure && _context.Told(figure, _context.Statistics) is { Known: true } told
            ? [.. all.Where(told.Records.Contains)]
            : all;

    private bool IsTold(Record record, Field field) => new RecordObject(record, _context).TryGetMember(field.Key, out var value) && !value.IsNull;

    // Topics that more than one unit has.
    private HashSet<string> SharedTopics(IEnumerable<Record> records) =>
        records.GroupBy(record => Topic(record) ?? "", StringComparer.Ordinal).Where(topic => topic.Select(UnitOf).Distinct(StringComparer.Ordinal).Skip(1).Any()).Select(topic => topic.Key).ToHashSet(StringComparer.Ordinal);

    private List<Matter> MattersOf(string unit)
    {
        if (!_matters.TryGetValue(unit, out var matters))
        {
            _matters.Add(unit, matters = []);
        }

        return matters;
    }

    private string UnitOf(Record record) => _context.UnitOf(record).Get(Units.Name) ?? "";

    private static string? Topic(Record record) => record.Get("topic") as string;
}
