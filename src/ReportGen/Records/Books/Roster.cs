namespace ReportGen.Records;

/// <summary>The deputies a year knows by name.</summary>
public sealed class Roster
{
    private readonly Dictionary<string, List<Record>> _byName = new(StringComparer.Ordinal);

    public Roster(RecordList deputies)
    {
        Deputies = deputies;
        foreach (var deputy in deputies)
        {
            if (deputy.Get(Records.Deputies.Name) is { } name)
            {
                if (!_byName.TryGetValue(name, out var namesakes))
                {
                    _byName.Add(name, namesakes = []);
                }

                namesakes.Add(deputy);
            }
        }
    }

    public RecordList Deputies { get; }

    /// <summary>Names are looked up only where there is a roster.</summary>
    public bool Exists => Deputies.Count > 0;

    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>All of that name; 王建国（东河村） means the one whose district, group, station or office has those words.</summary>
    public IReadOnlyList<Record> Find(string name)
    {
        if (_byName.TryGetValue(name, out var exact))
        {
            return exact;
        }

        var open = name.IndexOfAny(['（', '(']);
        if (open <= 0 || name[^1] is not ('）' or ')') || !_byName.TryGetValue(name[..open].Trim(), out var namesakes))
        {
            return [];
        }

        var mark = name[(open + 1)..^1].Trim();
        return [.. namesakes.Where(deputy => IsMarked(deputy, mark))];
    }

    /// <summary>Those in office on a day, of one level or of all.</summary>
    public IEnumerable<Record> InOffice(DateOnly day, EnumValue? level = null) =>
        Deputies.Where(d => IsInOffice(d, day) && (level is null || d.Get(Records.Deputies.Level) == level));

    public static bool IsInOffice(Record deputy, DateOnly day) =>
        (deputy.Get(Records.Deputies.Since) is not { } since || since.First <= day)
        && (deputy.Get(Records.Deputies.Until) is not { } until || until.Last > day);

    /// <summary>
    /// A day before the period on which the term of this roster had not begun, as of a suggestion that the term before left over: its
    /// deputies need not stand here.
    /// </summary>
    public static bool IsOfAnEarlierTerm(Record unit, Period period, DateOnly day) =>
        day < period.From && unit.Get(Units.TermStart) is { } start && day < start.First;

    private static bool IsMarked(Record deputy, string mark) =>
        Has(deputy, Records.Deputies.District, mark) || Has(deputy, Records.Deputies.Group, mark)
        || Has(deputy, Records.Deputies.Station, mark) || Has(deputy, Records.Deputies.Office, mark)
        || deputy.Get(Records.Deputies.Level)?.Names.Contains(mark) == true;

    private static bool Has(Record deputy, Field<string> field, string mark) =>
        deputy.Get(field)?.Contains(mark, StringComparison.Ordinal) == true;
}
