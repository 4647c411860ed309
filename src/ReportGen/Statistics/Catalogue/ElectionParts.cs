using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// What an election record says of one level: its <c>levels</c>, else its districts, else (registered, voted, proxies) the record itself,
/// which then holds for each of its levels.
/// </summary>
internal sealed class ElectionParts(EnumValue level)
{
    public Part Districts(Record election, Office office) =>
        Of(election, office, ElectionFigures.Districts) ?? Own(election, rows => Quantity.Of(rows.Count));

    public Part Seats(Record election, Office office) =>
        Of(election, office, ElectionFigures.Seats) ?? Own(election, rows => Sum(rows, ElectionDistricts.Seats));

    public Part Candidates(Record election, Office office) =>
        Total(election, ElectionFigures.Candidates) ?? Own(election, rows => Sum(rows, ElectionDistricts.Candidates));

    public Part Elected(Record election, Office office) =>
        !IsHeld(election, office) ? Part.Blank : Total(election, ElectionFigures.Elected) ?? Own(election, static rows => Sum(rows, static row => row.Get(ElectionDistricts.Elected)?.Count));

    public Part Registered(Record election, Office office) =>
        Of(election, office, ElectionFigures.Registered, Elections.Registered) ?? Own(election, rows => Sum(rows, ElectionDistricts.Registered));

    public Part Voted(Record election, Office office) =>
        !IsHeld(election, office) ? Part.Blank : Of(election, office, ElectionFigures.Voted, Elections.Voted) ?? Own(election, rows => Sum(rows, ElectionDistricts.Voted));

    public Part Proxies(Record election, Office office) =>
        Of(election, office, ElectionFigures.Proxies, Elections.Proxies) ?? Part.Blank;

    public Part Surplus(Record election, Office office) =>
        Candidates(election, office).Quantity is { IsExact: true } candidates && Seats(election, office).Quantity is { IsExact: true } seats
            ? Part.Of(Quantity.Of(candidates.Value!.Value - seats.Value!.Value))
            : Part.Blank;

    public Func<Record, Office, Part> Of(Field<Record> body, Field<Quantity> part) =>
        (election, _) => Part.Of(Figures(election)?.Get(body)?.Get(part));

    public void AddStructure(Record election, Field<Breakdown> field, Groups groups)
    {
        if (Figures(election)?.Get(ElectionFigures.Structure)?.Get(field) is { } breakdown)
        {
            foreach (var part in breakdown.Parts)
            {
                groups.Add(part.Label, election, Part.Of(part.Count));
            }
        }
    }

    // What a poll brought is not told before the day up to which the report tells.
    private static bool IsHeld(Record election, Office office) => election.Get(Elections.PollDay) is not { } poll || poll.First <= office.AsOf;

    private Record? Figures(Record election) =>
        election.Get(Elections.Levels)?.Get(level == Levels.County ? ElectionLevels.County : ElectionLevels.Town);

    private Part? Of(Record election, Office office, Field<Quantity> field, Field<Quantity>? common = null)
    {
        if (Figures(election) is { } figures)
        {
            return figures.Get(field) is { } stated ? Part.Of(stated)
                : common is not null && election.Get(common) is { } shared ? Part.Of(shared)
                : null;
        }

        // A record without levels and districts speaks of the office's own level.
        var isOwn = !election.Has(Elections.Levels) && !election.Has(Elections.ByDistrict) && level == office.OwnLevel;
        return isOwn && common is not null && election.Get(common) is { } own ? Part.Of(own) : null;
    }

    private Part? Total(Record election, Field<Record> body) =>
        Figures(election)?.Get(body)?.Get(ElectionPersons.Total) is { } total ? Part.Of(total) : null;

    // An election of the other level leaves this level's figures open; it does not make them 0.
    private Part Own(Record election, Func<IReadOnlyList<Record>, Quantity?> sum)
    {
        if (election.Get(Elections.ByDistrict) is not { } districts)
        {
            return Part.Blank;
        }

        var rows = districts.Where(row => (row.Get(ElectionDistricts.Level) ?? Levels.Town) == level).ToList();
        return rows.Count == 0 ? Part.Blank : Part.Of(sum(rows));
    }

    private static Quantity? Sum(IReadOnlyList<Record> rows, Field<Quantity> field) => Sum(rows, row => row.Get(field));

    private static Quantity? Sum(IReadOnlyList<Record> rows, Func<Record, Quantity?> part)
    {
        Quantity? sum = null;
        foreach (var row in rows)
        {
            if (part(row) is { } stated)
            {
                sum = sum is null ? stated : sum + stated;
            }
        }

        return sum;
    }
}
