using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The figures of one unit, from one file or from several.</summary>
internal static class UnitFigures
{
    public static StatisticSet Of(IReadOnlyList<RecordBook> books, Period period, DiagnosticBag bag)
    {
        var office = new Office(books, period);
        var prose = new ProseChoices(office.Settings, bag);
        var maker = new FigureMaker(office.Settings, prose);
        var years = books.Count > 1 ? office.Books.Where(office.IsWhollyInside).Select(book => Of([book], book.Period, bag)).ToList() : [];
        var declared = books.Count == 1 && office.IsWhollyInside(books[0]) ? DeclaredTotals.Of(books[0], bag) : DeclaredTotals.None;
        PeriodChecks.Run(office, bag);
        var figures = new FigureList(maker, office.Settings, declared, bag).Make(Count.Run([office]));
        if (years.Count > 0)
        {
            DeclaredParts.Add(figures, years, maker, StatisticKind.Flow);
        }

        return new StatisticSet(figures, maker)
        {
            Period = period,
            AsOf = office.AsOf,
            UnitName = office.Last.UnitName,
            Years = years,
            LeftOut = office.LeftOut(),
        };
    }
}
