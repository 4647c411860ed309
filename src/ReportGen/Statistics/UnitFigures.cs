using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The figures of one unit, from one file or from several.</summary>
internal static class UnitFigures
{
    public static StatisticSet Of(IReadOnlyList<RecordBook> books, Period period, DiagnosticBag bag)
    {
        var office = new Office(books, period);
        var years = DeclaredYears.Of(books);
        PeriodChecks.Run(office, years, bag);

        // A year that the one file is not about, and gives totals of in 历年累计.
        return books is [var other] && PeriodPart.Both(other.Period, period) is null && years.In(period).Count > 0 ? Of([TotalsAlone(other, period)], period, bag)
            : books.Count > 1 || years.HasYearOf(period) ? TermFigures.Of(office, years, bag)
            : Alone(office, DeclaredIn(books[0], office, years, bag), bag);
    }

    /// <summary>What is counted from the office's records alone, with totals declared for just that.</summary>
    /// <param name="office">The unit in the period.</param>
    /// <param name="declared">What is declared for it.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="totals">Records of several years, of a year among these; of what they have a part of, the other records are not all.</param>
    public static StatisticSet Alone(Office office, DeclaredTotals declared, DiagnosticBag bag, TotalsOfYears? totals = null)
    {
        var maker = new FigureMaker(office.Settings, new ProseChoices(office.Settings, bag));
        var figures = new FigureList(maker, office.Settings, totals is null ? declared : DeclaredTotals.None, bag) { Members = declared.MembersOf }.Make(Count.Run([office]));
        if (totals is not null)
        {
            totals.Mark(figures, office.Period, maker);
            for (var i = 0; i < figures.Count; i++)
            {
                figures[i] = declared.Apply(figures[i], maker, bag);
            }
        }

        DerivedRates.Fill(figures, maker);
        return new StatisticSet(figures, maker)
        {
            Period = office.Period,
            AsOf = office.AsOf,
            UnitName = office.Last.UnitName,
            LeftOut = office.LeftOut(),
            MakeYears = () => TermYears.Cut(office),
        };
    }

    /// <summary>Every year of a period has a file or totals of its own, or one of both tells the period as a whole.</summary>
    public static bool IsTold(IReadOnlyList<RecordBook> books, Period period)
    {
        var since = DeclaredYears.Of(books);
        bool Tells(Period part) => since.In(part).Count > 0 || books.Any(book => book.Period.From <= part.From && book.Period.To >= part.To);
        return Tells(period) || (!period.IsOneYear && PeriodPart.YearsOf(period).All(Tells));
    }

    /// <summary>A book that says of a period no more than the totals that another gives for it in 历年累计.</summary>
    public static RecordBook TotalsAlone(RecordBook book, Period period) => EmptyBook.Of(book, period) with { Declared = DeclaredYears.Of([book]).In(period) };

    /// <summary>What a book declares for its own period, and what others say of that year.</summary>
    public static DeclaredTotals DeclaredIn(RecordBook book, Office office, DeclaredYears years, DiagnosticBag bag) =>
        office.IsWhollyInside(book) ? DeclaredTotals.Of(book.Declared, years.In(book.Period), bag) : DeclaredTotals.None;
}
