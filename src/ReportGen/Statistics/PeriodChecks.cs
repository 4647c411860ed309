using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>What is doubtful about cutting this period from these files.</summary>
internal static class PeriodChecks
{
    public static void Run(Office office, DeclaredYears since, DiagnosticBag bag)
    {
        foreach (var book in office.Books)
        {
            foreach (var straddling in StraddlingRecord.In(book, office.Period))
            {
                bag.StraddlesPeriod(straddling);
            }

            List<StraddlingRecord> ofYears = [.. StraddlingRecord.OfYears(book, office.Period)];
            if (ofYears.Count > 0)
            {
                bag.OfSeveralYears(ofYears);
            }
        }

        LeftOut(office, bag);
        Roster(office, bag);
        Stations(office.Last, bag);
        ReceivedSuggestions.Check(office, bag);
        Years(office, since, bag);
        Parts(office, bag);
        Overlaps(office, bag);
    }

    // Who records an activity wants it counted; what the cut-off day leaves out is told once, with the places.
    private static void LeftOut(Office office, DiagnosticBag bag)
    {
        var later = new List<Record>();
        foreach (var (record, reason) in office.LeftOut())
        {
            if (reason == LeftOutReason.AfterAsOf)
            {
                later.Add(record);
            }
        }

        if (Cutoff.IsBefore(office.Last, office.Period))
        {
            bag.PeriodAfterCutoff(office, later);
        }
        else if (later.Count > 0)
        {
            bag.AfterCutoff(office, later);
        }
    }

    private static void Roster(Office office, DiagnosticBag bag)
    {
        if (!IsMeantWhole(office.Last))
        {
            return;
        }

        var (stock, own, isTold) = (office.Last.Unit.Get(Units.Deputies), LevelOf(office.Last), false);
        foreach (var (level, field) in DeputyStock.Levels)
        {
            var listed = office.InOffice.Count(deputy => deputy.Get(Deputies.Level) == level);
            if (stock?.Get(field) is { Value: { } stated } quantity && stated > listed && listed > 0)
            {
                bag.RosterIncomplete(level, quantity, listed, stock.LocationOf(field));
                isTold |= level == own;
            }
        }

        // What the unit states says the same of the whole period.
        foreach (var book in isTold ? [] : office.Books.Where(IsMeantWhole))
        {
            RosterOfSessions(book, office.Period, bag);
        }
    }

    private static void Stations(RecordBook book, DiagnosticBag bag)
    {
        var list = book.List(Records.Stations.Type);
        if (StationStock.IsPartial(list, book.Unit.Get(Units.Stations)))
        {
            bag.StationsIncomplete(book.Unit.Get(Units.Stations)!, list.Count, book.Unit.LocationOf(Units.Stations));
        }

        foreach (var station in list)
        {
            if (station.Has(CommonFields.Times))
            {
                bag.StationTimes(station.Times, station.LocationOf(CommonFields.Times));
            }
        }
    }

    // Those expected at a session are the deputies in office on its day.
    private static void RosterOfSessions(RecordBook book, Period period, DiagnosticBag bag)
    {
        foreach (var session in book.List(Sessions.Type))
        {
            if (session.Get(Sessions.Expected) is { IsExact: true, Value: { } expected } && session.Date is { } date && period.Contains(date)
                && book.Roster.InOffice(date.First, LevelOf(book)).Count() is > 0 and var listed && expected > listed)
            {
                bag.RosterBelowExpected(expected, listed, session.LocationOf(Sessions.Expected));
            }
        }
    }

    private static EnumValue LevelOf(RecordBook book) => UnitLevels.IsAboveTownships(book.Unit.Get(Units.Level)) ? Levels.County : Levels.Town;

    private static bool IsMeantWhole(RecordBook book) => book.Roster.Exists && !(book.Unit.Has(Units.DeputiesComplete) && !book.Unit.Get(Units.DeputiesComplete));

    private static void Years(Office office, DeclaredYears since, DiagnosticBag bag)
    {
        if (MissingTime.Years(office, since) is { Count: > 0 } missing)
        {
            bag.MissingYears(office.Last.UnitName, [.. missing.Select(year => year.Year)], office.Last.Unit.Location);
        }
    }

    private static void Parts(Office office, DiagnosticBag bag)
    {
        if (MissingTime.Parts(office) is { Count: > 0 } missing && office.Books.Count > 0)
        {
            bag.MissingParts(office.Last.UnitName, missing, office.Last.Unit.Location);
        }
    }

    // Two files that tell the same days would count everything in both of them twice.
    private static void Overlaps(Office office, DiagnosticBag bag)
    {
        for (var i = 1; i < office.Books.Count; i++)
        {
            foreach (var earlier in office.Books.Take(i))
            {
                if (PeriodPart.Both(earlier.Period, office.Books[i].Period) is { } shared && BothTell(earlier, office.Books[i], shared) is { } list)
                {
                    bag.BooksOverlap(earlier, office.Books[i], list);
                }
            }
        }
    }

    private static RecordType? BothTell(RecordBook one, RecordBook other, Period shared) =>
        RecordCatalogue.Lists.FirstOrDefault(list => list != Deputies.Type && list != Suggestions.Type && Tells(one, list, shared) && Tells(other, list, shared));

    private static bool Tells(RecordBook book, RecordType list, Period shared) =>
        book.List(list).Any(record => PeriodCut.DateOf(record) is { } date && date.Overlaps(shared.From, shared.To));
}
