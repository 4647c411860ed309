using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// A longer period of one unit from several files. Records are counted together, so that people are a union and a suggestion carried over counts
/// once; what a year declares and does not record is added. A file for the whole term beside those of its years declares for the whole.
/// </summary>
internal static class TermFigures
{
    public static StatisticSet Of(Office office, DeclaredYears since, DiagnosticBag bag)
    {
        var maker = new FigureMaker(office.Settings, new ProseChoices(office.Settings, bag));
        var files = Files(office, since, bag);
        var totals = TotalsOfYears.In(office);
        var pieces = Pieces(office, since, files, totals, bag);
        var missing = Missing(office, pieces);
        var whole = DeclaredTotals.Of([.. office.Books.Where(book => SpeaksOfAll(office, book) && office.IsWhollyInside(book)).SelectMany(book => book.Declared)], since.In(office.Period), bag);
        var figures = new FigureList(maker, office.Settings, DeclaredTotals.None, bag) { ComparesSources = false, Members = statistic => [.. whole.MembersOf(statistic), .. DeclaredParts.MembersOf(statistic, pieces)] }
            .Make(Count.Run([office]));
        DeclaredParts.Add(figures, pieces, maker, isUnion: true, totals);
        var beyond = office.Books.Any(office.IsOfThePart) ? Beyond(office) : null;
        for (var i = 0; i < figures.Count; i++)
        {
            figures[i] = whole.Apply(beyond is null ? figures[i] : Within(figures[i], beyond, whole, maker), maker, bag, isIncomplete: missing.Count > 0 && figures[i].Kind == StatisticKind.Flow);
        }

        totals?.Compare(figures, pieces, office, since, bag);
        DerivedRates.Fill(figures, maker, pieces);
        return new StatisticSet(figures, maker)
        {
            Period = office.Period,
            AsOf = office.AsOf,
            UnitName = office.Last.UnitName,
            Pieces = [.. pieces.Concat(files.Select(file => file.Set)).Distinct().OrderBy(piece => piece.Period.From)],
            Missing = TellsYears(office) ? [] : missing,
            MakeYears = () => TermYears.Of(office, pieces),
            LeftOut = office.LeftOut(),
        };
    }

    private static bool SpeaksOfAll(Office office, RecordBook book) => office.IsUmbrella(book) || office.IsOfThePart(book);

    // The records that go on long after a part of a year, and that nobody says were checked.
    private static HashSet<Record> Beyond(Office office) =>
        new(office.Books.SelectMany(book => StraddlingRecord.In(book, office.Period)).Where(one => one.IsCounted && one.IsOfLongTime && !one.Record.Has(CommonFields.Waive)).Select(one => one.Record), ReferenceEqualityComparer.Instance);

    // Against the 4 petitions that a half declares the year's 7 say nothing, since what of them lies in it is not known, nor does a year's file that records none of the half.
    private static Figure Within(Figure figure, HashSet<Record> beyond, DeclaredTotals whole, FigureMaker maker) =>
        figure.Kind == StatisticKind.Flow && whole.Holds(figure) && (figure.Records.Count == 0 || figure.Records.Any(beyond.Contains))
            ? maker.Sum(figure, Quantity.Zero) with { Text = "", Unknown = 0, Records = [.. figure.Records.Where(record => !beyond.Contains(record))] }
            : figure;

    // Each file by itself, shorter ones first: a longer one holds what lies within its time.
    private static List<FilePiece> Files(Office office, DeclaredYears since, DiagnosticBag bag)
    {
        var files = new List<FilePiece>();
        foreach (var (book, part) in PartsOf(office).OrderBy(one => one.Part.To.DayNumber - one.Part.From.DayNumber))
        {
            // What a part of a file contradicts was told of the file as a whole.
            var own = new Office([book], part);
            var found = own.IsWhollyInside(book) ? bag : new DiagnosticBag();
            var declared = UnitFigures.DeclaredIn(book, own, since, found);
            List<FilePiece> inside = Longest(files.FindAll(file => file.IsWithin(part)));
            files.Add(inside.Count == 0
                ? new FilePiece([book], UnitFigures.Alone(own, declared, found))
                : new FilePiece([book, .. inside.SelectMany(piece => piece.Books)], new LongerFile(book, inside).In(part, declared, found)));
        }

        return files;
    }

    private static IEnumerable<(RecordBook Book, Period Part)> PartsOf(Office office)
    {
        foreach (var book in office.Books.Where(book => !SpeaksOfAll(office, book)))
        {
            if (PeriodPart.Both(book.Period, office.Period) is { } part)
            {
                yield return (book, part);
            }
        }
    }

    private static List<FilePiece> Longest(List<FilePiece> files) => files.FindAll(file => !files.Exists(other => file.IsWithin(other.Set.Period)));

    // The files that add up, and each year that has no file but totals in 历年累计.
    private static List<StatisticSet> Pieces(Office office, DeclaredYears since, List<FilePiece> files, TotalsOfYears? totals, DiagnosticBag bag)
    {
        List<StatisticSet> pieces = [.. Longest(files).Select(file => file.Set)];
        foreach (var year in PeriodPart.YearsOf(office.Period))
        {
            if (since.In(year) is { Count: > 0 } declared && !pieces.Exists(piece => PeriodPart.Both(piece.Period, year) is not null))
            {
                pieces.Add(OfYear(new Office(BooksOf(office, year), year), DeclaredTotals.Of(declared, [], bag), totals, bag));
            }
        }

        return [.. pieces.OrderBy(piece => piece.Period.From)];
    }

    // What a year declares is all of it; records of several years beside it are in no year by themselves.
    private static StatisticSet OfYear(Office year, DeclaredTotals declared, TotalsOfYears? totals, DiagnosticBag bag) =>
        totals is null ? UnitFigures.Alone(year, declared, bag) : UnitFigures.Alone(new Office(year.Books, year.Period, year.AsOf), declared, bag, totals);

    /// <summary>The books that tell of the year; one that says nothing where there are none.</summary>
    private static IReadOnlyList<RecordBook> BooksOf(Office office, Period year) =>
        office.Books.Where(book => PeriodPart.Both(book.Period, year) is not null).ToList() is { Count: > 0 } books ? books : [EmptyBook.Of(office.Last, year)];

    // Records of a file of the whole term are of all its years, be there totals of one in 历年累计.
    private static bool TellsYears(Office office) =>
        office.Books.All(office.IsUmbrella) && office.Books.Any(static book => RecordCatalogue.Lists.Any(list => list != Deputies.Type && book.List(list).Count > 0));

    // A file of the whole term alone tells all its years; beside files of years it does not stand in for one that lacks.
    private static List<Period> Missing(Office office, List<StatisticSet> pieces) => pieces.Count == 0 && office.Books.Any(office.IsUmbrella) ? [] :
        [.. PeriodPart.YearsOf(office.Period).Where(year => !pieces.Exists(piece => PeriodPart.Both(piece.Period, year) is not null))];
}
