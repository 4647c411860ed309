using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// Looks up the persons of records in the roster: names with their namesakes, groups and 全体 as they stood on the day of the record.
/// Without a roster names stay names and 全体 is the unit's stated number.
/// </summary>
internal sealed class DeputyLookup(Roster roster, Record unit, Period period, DiagnosticBag bag)
{
    private readonly bool _isPartial = unit.Has(Units.DeputiesComplete) && !unit.Get(Units.DeputiesComplete);

    public RecordList Resolve(RecordList list)
    {
        if (!HoldsPeople(list.Type))
        {
            return list;
        }

        List<Record>? changed = null;
        for (var i = 0; i < list.Count; i++)
        {
            var record = Resolve(list[i], list[i].Date);
            if (!ReferenceEquals(record, list[i]))
            {
                changed ??= [.. list];
                changed[i] = record;
            }
        }

        return changed is null ? list : new RecordList(list.Type, changed, list.IsFilledIn, list.Location);
    }

    private static bool HoldsPeople(RecordType type) =>
        type.OwnFields.Any(f => f.Kind == FieldKind.People || (f.Kind == FieldKind.Records && HoldsPeople(f.Nested!)));

    private Record Resolve(Record record, DateSpan? date) => record.Map((field, value) => value switch
    {
        People people when people.Groups.Count > 0 || (roster.Exists && people.Names.Count > 0) => Resolve(people, field, date ?? record.Get(Suggestions.Received)),
        RecordList nested when HoldsPeople(nested.Type) => Resolve(nested),
        _ => value,
    });

    private People Resolve(People people, Field field, DateSpan? date)
    {
        var day = date?.First ?? period.To;
        var found = new List<Record>();
        for (var i = 0; roster.Exists && i < people.Names.Count; i++)
        {
            if (Find(people.Names[i], people.Names.LocationOf(i), field, day) is { } deputy && !found.Contains(deputy))
            {
                found.Add(deputy);
            }
        }

        var named = found.Count;
        var count = people.Count;
        var expanded = people.Groups.Count > 0;
        for (var i = 0; i < people.Groups.Count; i++)
        {
            expanded &= Expand(people.Groups[i], people.Groups.LocationOf(i), day, found);
        }

        if (people.Groups.Count > 0 && !people.HasUnnamed)
        {
            count = expanded ? Quantity.Of(people.Names.Count + found.Count - named)
                : people is { Names.Count: 0, Groups: [var only] } && Stated(only) is { } stated ? stated
                : count;
        }

        return people with { Deputies = found, Count = count };
    }

    private Record? Find(string name, Location at, Field field, DateOnly day)
    {
        var found = roster.Find(name);
        switch (found.Count)
        {
            case 1:
                return found[0];
            case 0:
                // Who leads a suggestion is judged by R-48, which a project may turn off and a record waive.
                if (!_isPartial && !ReferenceEquals(field, Suggestions.Proposer) && !Roster.IsOfAnEarlierTerm(unit, period, day))
                {
                    bag.ReportUnknownDeputy(at, name, roster);
                }

                return null;
            default:
                // One person may stand in the roster twice, for two levels or two terms.
                var present = found.Where(d => Roster.IsInOffice(d, day)).ToList();
                if (present.Count != 1 && (present.Count > 1 ? present : found).Select(d => d.Get(Deputies.Level)).Distinct().Count() != (present.Count > 1 ? present : found).Count)
                {
                    bag.ReportNamesakes(at, name, found);
                }

                return present.FirstOrDefault() ?? found[0];
        }
    }

    private bool Expand(string group, Location at, DateOnly day, List<Record> found)
    {
        if (!roster.Exists)
        {
            return false;
        }

        if (IsAll(group))
        {
            Add(found, roster.InOffice(day, LevelOf(group)));
            return !_isPartial;
        }

        var members = roster.InOffice(day).Where(d => d.Get(Deputies.Group) == group).ToList();
        if (members.Count == 0)
        {
            if (!_isPartial && !roster.Deputies.Any(d => d.Get(Deputies.Group) == group))
            {
                bag.ReportUnknownGroup(at, group, roster.Deputies.Select(d => d.Get(Deputies.Group)).OfType<string>().Distinct());
            }

            return false;
        }

        Add(found, members);
        return true;
    }

    private static void Add(List<Record> found, IEnumerable<Record> members)
    {
        foreach (var member in members)
        {
            if (!found.Contains(member))
            {
                found.Add(member);
            }
        }
    }

    private Quantity? Stated(string group)
    {
        var counts = unit.Get(Units.Deputies);
        return !IsAll(group) ? null : LevelOf(group) == Levels.County ? counts?.Get(UnitSeats.County) : counts?.Get(UnitSeats.Town);
    }

    private static bool IsAll(string group) => group.StartsWith('全');

    private static EnumValue LevelOf(string group) =>
        group.Contains('县', StringComparison.Ordinal) || group.Contains('区', StringComparison.Ordinal) ? Levels.County
        : group.Contains('市', StringComparison.Ordinal) ? Levels.City
        : Levels.Town;
}
