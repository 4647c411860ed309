using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// 述职率: who reported in the term, of those in office at the end. It looks over the whole term that the files hold, not the period alone,
/// and counts only reporters who are still in office, and of the levels that the base holds. Where they are more than the base nonetheless, who was only
/// counted is not of it, and there is no rate.
/// </summary>
internal static class DutyCoverage
{
    public static void Add(Office office, Groups groups)
    {
        var deputies = DeputyStock.Total(office);
        if (deputies is null)
        {
            return;
        }

        var names = new Names();
        var records = new List<Record>();
        var start = office.Last.Unit.Get(Units.TermStart)?.First ?? DateOnly.MinValue;
        var inOffice = new HashSet<string>(office.InOffice.Select(deputy => Persons.KeyOf(deputy, office)), StringComparer.Ordinal);
        foreach (var book in office.Books)
        {
            foreach (var record in book.List(DutyReports.Type))
            {
                if (record.Date is { } date && date.First >= start && date.First <= office.AsOf)
                {
                    records.Add(record);
                    AddReporters(record, office, inOffice, names);
                }
            }
        }

        if (records.Count == 0 && office.Books.Any(book => book.List(DutyReports.Type).IsFilledIn))
        {
            groups.AddRate(Standing.Single, Quantity.Of(0), deputies);
        }

        if (records.Count > 0)
        {
            var reported = names.Count();
            var isPart = !(reported.Total.Value > deputies.Value);
            groups.AddRate(Standing.Single, records[0], isPart ? Part.Of(reported.Total) : Part.Blank, Part.Of(deputies));
            groups.NameRecords(Standing.Single, records);
        }
    }

    private static void AddReporters(Record record, Office office, HashSet<string> inOffice, Names names)
    {
        var people = record.Get(DutyReports.Deputies);
        if (people is { ByLevel.Count: > 0 })
        {
            foreach (var (level, count) in people.ByLevel)
            {
                if (DeputyStock.OfLevel(office, level) is not null)
                {
                    names.Add(record, count);
                }
            }

            return;
        }

        if (inOffice.Count == 0 || people is null)
        {
            Persons.AddAll(record, people, office, names);
            return;
        }

        foreach (var deputy in people.Deputies)
        {
            if (Persons.KeyOf(deputy, office) is var key && inOffice.Contains(key))
            {
                names.Add(record, key);
            }
        }

        if (people.Deputies.Count == 0 || people.HasUnnamed)
        {
            Persons.AddUnnamed(record, people, people.Deputies.Count == 0 ? 0 : Math.Max(people.Deputies.Count, people.Names.Count), names);
        }
    }
}
