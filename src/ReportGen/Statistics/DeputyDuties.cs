using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>代表履职情况: a line a deputy of the roster who was in office in the period, in the roster's order; one who sits in two congresses has one line.</summary>
internal static class DeputyDuties
{
    public static IReadOnlyList<DeputyDuty> Of(IReadOnlyList<RecordBook> books, Period period)
    {
        var office = new Office(books, period);
        var meetings = Meetings(office);
        var activities = Named(office, (Inspections.Type, r => [r.Get(Inspections.Deputies)]), (Contacts.Type, r => [IsArrangement(r) ? null : r.Get(Contacts.Deputies)]), (GroupActivities.Type, r => [r.Get(GroupActivities.People)]),
            (Campaigns.Type, r => (r.Get(Campaigns.Events) ?? RecordList.NotFilledIn(CampaignEvents.Type)).Select(one => one.Get(CampaignEvents.Deputies))));
        var suggestions = SuggestionsOf(office);
        var led = Named(office, suggestions, r => [r.Get(Suggestions.Proposer)]);
        var cosigned = Named(office, suggestions, r => [Signers.CosignersOf(r)]);
        var reports = Named(office, (DutyReports.Type, r => [r.Get(DutyReports.Deputies)]));
        var trainings = Named(office, (Trainings.Type, r => [r.Get(Trainings.Deputies)]));
        var lines = new List<DeputyDuty>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var deputy in office.Last.Roster.Deputies.Where(deputy => WasInOffice(deputy, office)))
        {
            if (Persons.KeyOf(deputy, office) is var key && seen.Add(key))
            {
                lines.Add(new DeputyDuty(deputy, Counted(meetings, key), Count(activities, key), Count(led, key), Count(cosigned, key), Count(reports, key), Count(trainings, key)));
            }
        }

        return lines;
    }

    private static bool WasInOffice(Record deputy, Office office) =>
        (deputy.Get(Deputies.Since) is not { } since || since.First <= office.AsOf) && (deputy.Get(Deputies.Until) is not { } until || until.Last > office.Period.From);

    private static IReadOnlyList<Record>? Count(Dictionary<string, List<Record>>? counted, string key) => counted is null ? null : counted.GetValueOrDefault(key) ?? [];

    // Who was in office at none of these sessions, or sits in another congress, missed none.
    private static IReadOnlyList<Record>? Counted(Dictionary<string, List<Record>> meetings, string key) => meetings.TryGetValue(key, out var sessions) ? sessions : null;

    // 固定联系 says who looks after whom all the year; it is nothing that a deputy took part in on a day.
    private static bool IsArrangement(Record contact) => contact.Get(Contacts.Form) == ContactForms.Fixed;

    // Nobody is named: then nought may not be claimed of anybody.
    private static Dictionary<string, List<Record>>? Named(Office office, params ReadOnlySpan<(RecordType List, Func<Record, IEnumerable<People?>> People)> sources)
    {
        var counted = new Dictionary<string, List<Record>>(StringComparer.Ordinal);
        foreach (var (list, people) in sources)
        {
            Add(counted, office, office.Select(list).Kept, people);
        }

        return counted.Count == 0 ? null : counted;
    }

    private static Dictionary<string, List<Record>>? Named(Office office, IEnumerable<Record> records, Func<Record, IEnumerable<People?>> people)
    {
        var counted = new Dictionary<string, List<Record>>(StringComparer.Ordinal);
        Add(counted, office, records, people);
        return counted.Count == 0 ? null : counted;
    }

    private static void Add(Dictionary<string, List<Record>> counted, Office office, IEnumerable<Record> records, Func<Record, IEnumerable<People?>> people)
    {
        foreach (var record in records)
        {
            foreach (var group in people(record))
            {
                foreach (var key in (group?.Deputies ?? []).Select(deputy => Persons.KeyOf(deputy, office)).Distinct())
                {
                    ListOf(counted, key).Add(record);
                }
            }
        }
    }

    private static List<Record> ListOf(Dictionary<string, List<Record>> counted, string key)
    {
        if (!counted.TryGetValue(key, out var list))
        {
            counted.Add(key, list = []);
        }

        return list;
    }

    // A deputy made a suggestion also where it was handled together with another, or went to another level's congress.
    private static IEnumerable<Record> SuggestionsOf(Office office)
    {
        var selection = office.Select(Suggestions.Type);
        return selection.Kept.Concat(selection.LeftOut.Where(left => left.Reason is LeftOutReason.Merged or LeftOutReason.OtherLevel).Select(left => left.Record));
    }

    private static Dictionary<string, List<Record>> Meetings(Office office)
    {
        var counted = new Dictionary<string, List<Record>>(StringComparer.Ordinal);
        foreach (var session in office.Select(Sessions.Type).Kept)
        {
            if (session.Get(Sessions.Absent) is { } absent && session.Date is { } date)
            {
                var away = absent.Deputies.Select(deputy => Persons.KeyOf(deputy, office)).ToHashSet(StringComparer.Ordinal);
                foreach (var key in office.Last.Roster.InOffice(date.First, office.OwnLevel).Select(deputy => Persons.KeyOf(deputy, office)).Distinct())
                {
                    var attended = ListOf(counted, key);
                    if (!away.Contains(key))
                    {
                        attended.Add(session);
                    }
                }
            }
        }

        return counted;
    }
}
