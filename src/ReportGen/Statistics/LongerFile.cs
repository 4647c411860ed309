using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// The figures of a file within whose time other files of the unit lie: a year beside its half, a half beside its quarter. What it says is of all its time, and holds;
/// what a shorter file declares stands for its own part alone, and is no more than a part of a figure of which the longer file says nothing.
/// </summary>
/// <param name="book">The longer file.</param>
/// <param name="inside">The longest ones within its time.</param>
internal sealed class LongerFile(RecordBook book, IReadOnlyList<FilePiece> inside)
{
    /// <param name="period">The part of the file's time that is told.</param>
    /// <param name="declared">What the file declares for it.</param>
    /// <param name="bag">Takes the findings.</param>
    public StatisticSet In(Period period, DeclaredTotals declared, DiagnosticBag bag)
    {
        var office = new Office([book, .. inside.SelectMany(piece => piece.Books)], period);
        var own = UnitFigures.Alone(new Office([book], period), DeclaredTotals.None, new DiagnosticBag());
        IReadOnlyList<StatisticSet> parts = [.. inside.Select(piece => piece.Set)];
        var maker = new FigureMaker(office.Settings, new ProseChoices(office.Settings, bag));
        var figures = new FigureList(maker, office.Settings, DeclaredTotals.None, bag) { ComparesSources = false, Members = statistic => [.. declared.MembersOf(statistic), .. DeclaredParts.MembersOf(statistic, parts)] }
            .Make(Count.Run([office]));
        List<Figure> filled = [.. figures];
        DeclaredParts.Add(filled, parts, maker, isUnion: true);
        for (var i = 0; i < figures.Count; i++)
        {
            var holds = Says(own, figures[i].Name);
            var isWhole = AllSay(figures[i].Name, period);
            var isCount = filled[i].Kind is StatisticKind.Flow or StatisticKind.Distinct;

            // What the file declares of its own time holds, whatever the shorter ones add up to.
            var found = holds || declared.Holds(figures[i]) ? figures[i] : isWhole || filled[i].Recorded is null || !isCount ? filled[i] : OfPart(filled[i], maker);
            figures[i] = declared.Apply(found, maker, bag, isIncomplete: !holds && !isWhole && isCount);
            if (holds || figures[i].Declared is not null)
            {
                Compare(figures[i], period, bag);
            }
        }

        DerivedRates.Fill(figures, maker);
        return new StatisticSet(figures, maker)
        {
            Period = period,
            AsOf = office.AsOf,
            UnitName = office.Last.UnitName,
            LeftOut = office.LeftOut(),
        };
    }

    private static bool Says(StatisticSet set, string name) => set.Find(name) is { Known: true } or { Unknown: > 0 };

    // Those that say something are of all the time: four quarters of a year.
    private bool AllSay(string name, Period period) => inside.Where(piece => Says(piece.Set, name)).Sum(piece => Days(piece.Set.Period)) == Days(period);

    private static int Days(Period period) => period.To.DayNumber - period.From.DayNumber + 1;

    // Of the rest of the time nothing is known.
    private static Figure OfPart(Figure figure, FigureMaker maker) => maker.Sum(figure, figure.Quantity with { UnknownParts = figure.Quantity.UnknownParts + 1 });

    // A half cannot have more than its year.
    private void Compare(Figure whole, Period period, DiagnosticBag bag)
    {
        if (whole is not { Kind: StatisticKind.Flow, Known: true, Unknown: 0 })
        {
            return;
        }

        foreach (var piece in inside)
        {
            if (piece.Set.Find(whole.Name) is { IsDeclared: true, Unknown: 0 } part && DeclaredRange.Of(part.Quantity).Low > DeclaredRange.Of(whole.Quantity).High
                && piece.Books[0].Declared.FirstOrDefault(one => StatisticCatalogue.Find(one.Name)?.Full == whole.Name) is { } written)
            {
                bag.PartExceedsWhole(whole, period, part, piece.Set.Period, written.ValueLocation);
            }
        }
    }
}
