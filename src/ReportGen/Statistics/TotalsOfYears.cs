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

    /// <summary>The figure holds a record of several years, and the time is one of theirs: what is declared for it is in the record.</summary>
    public bool Hold(Figure figure, Period time) => TotalOf(figure)?.Records.Any(record => IsOf(record, time)) ?? false;

    /// <summary>Where each year of the longer period declares its own, all of them together are what such records make.</summary>
    public void Compare(IReadOnlyList<Figure> figures, IReadOnlyList<StatisticSet> pieces, Office office, DeclaredYears since, DiagnosticBag bag)
    {
        List<Period> years = [.. PeriodPart.YearsOf(office.Period)];
        foreach (var figure in figures)
        {
            if (figure is { Kind: StatisticKind.Flow, Unknown: 0, Known: true } && years.TrueForAll(year => Hold(figure, year))
                && years.Select(year => pieces.FirstOrDefault(piece => piece.Period == year)?.Find(figure.Name)).ToList() is var declared && declared.TrueForAll(one => one is { IsDeclared: true, Unknown: 0 }))
            {
                var sum = declared.Select(one => one!.Quantity).Aggregate(Quantity.Add);
                if (!DeclaredRange.Agree(sum, figure) && Place(figure, years[0], office, since) is { } place)
                {
                    bag.DeclaredYearsDiffer(figure, sum, place);
                }
            }
        }
    }

    /// <summary>Marks the figures of a year that have a part in those totals; what the year declares is known.</summary>
    public void Mark(List<Figure> figures, Period year, FigureMaker maker)
    {
        foreach (var total in _figures)
        {
            if (!total.Records.Any(record => IsOf(record, year)))
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

    private static Location? Place(Figure figure, Period year, Office office, DeclaredYears since) =>
        since.In(year).Concat(office.Books.Where(book => book.Period == year).SelectMany(book => book.Declared)).FirstOrDefault(one => StatisticCatalogue.Find(one.Name)?.Full == figure.Name)?.ValueLocation;

    private Figure? TotalOf(Figure figure) => _figures.FirstOrDefault(total => total.Name == figure.Name);

    private static bool IsOf(Record record, Period time) => PeriodCut.DateOf(record) is { } date && date.Overlaps(time.From, time.To);

    private static Figure Blank(Figure figure, FigureMaker maker) =>
        maker.Blank(new StatisticName(figure.Statistic, figure.Key, figure.IsShare)) with { HasPartInTotal = true };
}
