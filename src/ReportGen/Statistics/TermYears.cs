using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// The years of a longer period as its tables show them: cut at the ends, suggestions in the year they were received with their last result, so
/// that the years add up to the whole. Files within one year are shown as they are.
/// </summary>
internal static class TermYears
{
    public static IReadOnlyList<StatisticSet> Of(Office office, IReadOnlyList<StatisticSet> pieces)
    {
        if (office.Period.IsOneYear)
        {
            // One that tells all that there is would be the same again.
            return pieces.Any(piece => piece.Period.From != pieces[0].Period.From || piece.Period.To != pieces[0].Period.To) ? pieces : [];
        }

        var totals = TotalsOfYears.In(office);
        var (years, isTold) = (new List<StatisticSet>(), false);
        foreach (var year in PeriodPart.YearsOf(office.Period))
        {
            List<StatisticSet> own = [.. pieces.Where(piece => PeriodPart.Both(piece.Period, year) is not null)];
            var set = office.Books.Any(book => PeriodPart.Both(book.Period, year) is not null) ? SetOf(office, year, own, totals) : own.FirstOrDefault();
            if (set is not null && (own.Count > 0 || set.Figures.Any(figure => (figure.Known && figure.Kind != StatisticKind.Stock) || figure.HasPartInTotal)))
            {
                years.Add(set);
                isTold |= own.Count > 0 || set.Figures.Any(figure => ((totals is null ? figure.Known : figure.Any) && figure.Kind != StatisticKind.Stock) || (figure.HasPartInTotal && figure.Records.Count > 0));
            }
        }

        // Where all that is recorded are totals, there is nothing to tell by years.
        return isTold ? years : [];
    }

    /// <summary>The years of one file that covers several; none where it does not.</summary>
    public static IReadOnlyList<StatisticSet> Cut(Office office) => office.Period.IsOneYear ? [] : Of(office, []);

    private static StatisticSet SetOf(Office office, Period year, IReadOnlyList<StatisticSet> own, TotalsOfYears? totals)
    {
        // Contradictions inside the year were told when its file was counted.
        var bag = new DiagnosticBag();
        var part = new Office(office.Books, year, office.AsOf);
        var maker = new FigureMaker(part.Settings, new ProseChoices(part.Settings, bag));
        var figures = new FigureList(maker, part.Settings, DeclaredTotals.None, bag) { Members = statistic => DeclaredParts.MembersOf(statistic, own) }.Make(Count.Run([part]));
        DeclaredParts.Add(figures, own, maker, isUnion: true);
        totals?.Mark(figures, year, maker);
        DerivedRates.Fill(figures, maker, own);
        return new StatisticSet(figures, maker)
        {
            Period = year,
            AsOf = part.AsOf,
            UnitName = part.Last.UnitName,
            LeftOut = part.LeftOut(),
        };
    }
}
