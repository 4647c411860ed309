using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>历年累计: totals of years, and of terms as a whole, that the books of a unit give beside their own periods.</summary>
internal sealed class DeclaredYears
{
    private readonly IReadOnlyList<DeclaredYear> _all;

    // The project file gives the same to every book that stands over it.
    private DeclaredYears(IReadOnlyList<RecordBook> books) => _all = books.Count == 1 ? books[0].DeclaredSince : [.. books.SelectMany(book => book.DeclaredSince).DistinctBy(one => one.Location)];

    public static DeclaredYears Of(IReadOnlyList<RecordBook> books) => new(books);

    /// <summary>The totals of exactly that period; none where nobody gives them.</summary>
    public IReadOnlyList<DeclaredFigure> In(Period period) =>
        [.. _all.Where(one => one.Since.First == period.From && one.Since.Last == period.To).SelectMany(one => one.Figures)];

    /// <summary>A whole calendar year of a longer period has totals here.</summary>
    public bool HasYearOf(Period period) => PeriodPart.YearsOf(period).Any(year => In(year).Count > 0);
}
