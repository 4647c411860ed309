using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>What is doubtful about cutting this period from these files.</summary>
internal static class PeriodChecks
{
    public static void Run(Office office, DiagnosticBag bag)
    {
        foreach (var book in office.Books)
        {
            // Dates against the file's own period are the rules' business; here it is the part that was asked for.
            if (!office.IsWhollyInside(book))
            {
                Straddling(book, office.Period, bag);
            }
        }

        Roster(office, bag);
        Years(office, bag);
    }

    private static void Straddling(RecordBook book, Period period, DiagnosticBag bag)
    {
        foreach (var list in RecordCatalogue.Lists)
        {
            if (list == Deputies.Type)
            {
                continue;
            }

            foreach (var record in book.List(list))
            {
                if (PeriodCut.DateOf(record) is { } date && period.Place(date) is Placement.StraddlesStart or Placement.StraddlesEnd)
                {
                    bag.StraddlesPeriod(date, period, period.Place(date) == Placement.StraddlesEnd, LocationOf(record));
                }
            }
        }
    }

    private static Location LocationOf(Record record) =>
        record.Type == Suggestions.Type ? record.LocationOf(Suggestions.Received)
        : record.Type.Find("date") is { } date ? record.LocationOf(date)
        : record.Location;

    private static void Roster(Office office, DiagnosticBag bag)
    {
        var unit = office.Last.Unit;
        if (!office.Last.Roster.Exists || unit.Has(Units.DeputiesComplete) || unit.Get(Units.Deputies) is not { } stock)
        {
            return;
        }

        foreach (var (level, field) in DeputyStock.Levels)
        {
            var listed = office.InOffice.Count(deputy => deputy.Get(Deputies.Level) == level);
            if (stock.Get(field) is { Value: { } stated } quantity && stated > listed && listed > 0)
            {
                bag.RosterIncomplete(level, quantity, listed, stock.LocationOf(field));
            }
        }
    }

    private static void Years(Office office, DiagnosticBag bag)
    {
        if (office.Books.Count < 2)
        {
            return;
        }

        for (var year = office.Period.From.Year; year <= office.Period.To.Year; year++)
        {
            if (!office.Books.Any(book => book.Period.From.Year <= year && book.Period.To.Year >= year))
            {
                bag.MissingYear(office.Last.UnitName, year, office.Last.Unit.Location);
            }
        }
    }
}
