using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// What records of several years, as a total of the term, put into its figures. Nobody knows how much of it lies in one year: a year's figure is what the
/// other records make at the least, and nothing where there are no others.
/// </summary>
internal sealed class TotalsOfYears
{
    private readonly IReadOnlyList<Figure> _figures;

    private TotalsOfYears(IReadOnlyList<Figure> figures) => _figures = figures;

    /// <summary>Null where the office has no such records.</summary>
    public static TotalsOfYears? In(Office office)
    {
        var records = new HashSet<Record>(office.Books.SelectMany(book => StraddlingRecord.OfYears(book, office.Period)).Select(one => one.Record), ReferenceEqualityComparer.Instance);
        if (records.Count == 0)
        {
            return null;
        }

        var bag = new DiagnosticBag();
        var books = office.Books.Select(book => book with { Lists = book.Lists.ToDictionary(list => list.Key, list => new RecordList(list.Key, [.. list.Value.Where(records.Contains)], isFilledIn: false)) });
        var maker = new FigureMaker(office.Settings, new ProseChoices(office.Settings, bag));
        var made = new FigureList(maker, office.Settings, DeclaredTotals.None, bag) { ComparesSources = false }.Make(Count.Run([new Office([.. books], office.Period)]));
        return new TotalsOfYears(made.FindAll(static figure => figure.Records.Count > 0 && figure.Kind is not (StatisticKind.Stock or StatisticKind.Date)));
    }

    /// <summary>Marks the figures of a year that have a part in those totals; what the year declares is known.</summary>
    public void Mark(List<Figure> figures, Period year, FigureMaker maker)
    {
        foreach (var total in _figures)
        {
            if (!total.Records.Any(record => PeriodCut.DateOf(record) is { } date && date.Overlaps(year.From, year.To)))
            {
                continue;
            }

            var at = figures.FindIndex(figure => figure.Name == total.Name);
            if (at < 0)
            {
                var last = figures.FindLastIndex(figure => figure.Statistic == total.Statistic);
                figures.Insert(last < 0 ? figures.Count : last + 1, Blank(total, maker));
            }
            else if (figures[at] is { IsDeclared: false, Derived: false } own)
            {
                var isLeast = own is { Records.Count: > 0, Kind: StatisticKind.Flow or StatisticKind.Distinct };
                figures[at] = isLeast ? maker.Sum(own, own.Quantity with { UnknownParts = own.Quantity.UnknownParts + 1 }) with { HasPartInTotal = true } : Blank(own, maker);
            }
        }
    }

    private static Figure Blank(Figure figure, FigureMaker maker) =>
        maker.Blank(new StatisticName(figure.Statistic, figure.Key, figure.IsShare)) with { HasPartInTotal = true };
}
