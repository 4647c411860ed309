using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The time of a period that no file of a unit tells of.</summary>
internal static class MissingTime
{
    /// <summary>The years and the parts of a year of which there is neither a file nor a total.</summary>
    public static IReadOnlyList<Period> Of(Office office) => [.. Years(office, DeclaredYears.Of(office.Books)), .. Parts(office)];

    /// <summary>The years of a longer period of which there is no file and no more than some totals.</summary>
    public static IReadOnlyList<Period> TotalsAlone(Office office)
    {
        var since = DeclaredYears.Of(office.Books);
        return [.. PeriodPart.YearsOf(office.Period).Where(year => since.In(year).Count > 0 && !HasFileOf(office, year))];
    }

    /// <summary>Years of a longer period: each has a file, be it one for several years, or totals of its own, or is missing.</summary>
    public static IReadOnlyList<Period> Years(Office office, DeclaredYears since) =>
        [.. PeriodPart.YearsOf(office.Period).Where(year => since.In(year).Count == 0 && !HasFileOf(office, year))];

    /// <summary>Of a year or a part of one: days that no file is about, as April to June of a half-year of which there is the first quarter.</summary>
    public static IReadOnlyList<Period> Parts(Office office)
    {
        var (next, missing) = (office.Period.From, new List<Period>());
        if (next.Year != office.Period.To.Year)
        {
            return missing;
        }

        foreach (var book in office.Books.Where(book => book.Period.From <= office.Period.To).OrderBy(book => book.Period.From))
        {
            if (book.Period.From > next)
            {
                missing.Add(Period.OfDays(next, book.Period.From.AddDays(-1)));
            }

            next = book.Period.To >= next ? book.Period.To.AddDays(1) : next;
        }

        if (next <= office.Period.To)
        {
            missing.Add(Period.OfDays(next, office.Period.To));
        }

        return missing;
    }

    private static bool HasFileOf(Office office, Period year) =>
        office.Books.Any(book => PeriodPart.Both(book.Period, year) is not null && (office.Books.Count == 1 || !office.IsUmbrella(book)));
}
