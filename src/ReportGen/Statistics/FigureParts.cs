namespace ReportGen.Statistics;

/// <summary>
/// How a figure of a longer period or of several units is made up: what each year or unit says, which of them says nothing, the most and the least,
/// the change from the first to the last year and the mean. Nothing is estimated for those that say nothing.
/// </summary>
public sealed class FigureParts
{
    private readonly StatisticSet _set;

    private readonly bool _isToldWhole;

    // Each year's election has seats of its own: nothing grows or shrinks from one to the other.
    private readonly bool _isCompared;

    private FigureParts(StatisticSet set, Figure figure, IReadOnlyList<FigurePart> all)
    {
        _set = set;
        _isToldWhole = figure is { IsDeclared: true, Declared: not null };
        _isCompared = set.Units.Count > 0 || figure.Statistic.Measure is not Seats;
        All = all;
    }

    /// <summary>Every year, those without a file among them, or every unit, in order.</summary>
    public IReadOnlyList<FigurePart> All { get; }

    /// <summary>The parts of a figure of the set, under its English or Chinese name; none where the set has no parts.</summary>
    /// <param name="set">The figures of all parts together.</param>
    /// <param name="figure">The figure of the set.</param>
    /// <param name="told">How a report tells the figure of one part; null for the statistic itself.</param>
    public static FigureParts Of(StatisticSet set, Figure figure, Func<Figure, StatisticSet, Figure>? told = null)
    {
        var all = new List<FigurePart>();
        if (set.Units.Count > 0)
        {
            all.AddRange(set.Units.Select(unit => FigurePart.Of(unit.UnitName, unit, figure, told)));
        }
        else
        {
            all.AddRange(set.Years.Select(year => FigurePart.Of(year.Label, year, figure, told) with { EnglishLabel = year.Period.EnglishLabel }));
            foreach (var missing in set.Missing)
            {
                // A record of several years, or a total, may reach over one that has no file.
                if (set.Years.Any(year => year.Period.From == missing.From && year.Period.To == missing.To))
                {
                    continue;
                }

                var at = set.Years.Count(year => year.Period.From < missing.From) + (all.Count - set.Years.Count);
                all.Insert(Math.Min(at, all.Count), new FigurePart(PeriodPart.LabelOf(missing), null, null, PartState.Blank) { EnglishLabel = missing.EnglishLabel });
            }
        }

        return new FigureParts(set, figure, all);
    }

    /// <summary>The labels of those that say nothing, where others do and no total was declared for all of them. What one with unknown records does say (不少于21) stands in the sum, and what records of several years say of one.</summary>
    public IReadOnlyList<string> Blank => [.. Silent.Select(part => part.Label)];

    /// <summary>The same parts.</summary>
    public IReadOnlyList<FigurePart> Silent => Told.Count == 0 || _isToldWhole ? [] : [.. All.Where(part => part.State == PartState.Blank && part.TableText == Figure.Nothing && part.Figure is not { HasPartInTotal: true })];

    /// <summary>Those that say there was none.</summary>
    public IReadOnlyList<FigurePart> None => [.. All.Where(part => part.State == PartState.None)];

    /// <summary>Those with one exact number, nought among them.</summary>
    public IReadOnlyList<FigurePart> Told => [.. All.Where(part => part.State != PartState.Blank)];

    /// <summary>
    /// Those with the largest number, whole years only; none where fewer than two parts have an exact one, another part without one may have more, or all years have the same.
    /// </summary>
    public IReadOnlyList<FigurePart> Highest => Extreme(most: true);

    /// <summary>Those with the smallest number that is not nought; none where another part may have less.</summary>
    public IReadOnlyList<FigurePart> Lowest => Extreme(most: false);

    /// <summary>From the first year to the last, both whole and exactly known; null otherwise, and for units.</summary>
    public Change? Change =>
        _isCompared && _set.Units.Count == 0 && All is [{ Set.IsWholeYear: true } first, .., { Set.IsWholeYear: true } last] ? last.Against(first, _set.ChangeDecimals) : null;

    /// <summary>The mean of the parts, where every one of them has an exact number and the figure adds up; not rounded.</summary>
    public decimal? Mean =>
        All.Count > 1 && All.All(part => part is { Number: not null, Set.IsWholeYear: true, Figure.Kind: StatisticKind.Flow }) ? All.Sum(part => part.Number!.Value) / All.Count : null;

    /// <summary>Every part has the same number: none of them is to be named before the others.</summary>
    public bool AllSame => Highest.Count == All.Count;

    private IReadOnlyList<FigurePart> Extreme(bool most)
    {
        List<FigurePart> exact = [.. All.Where(part => part is { State: PartState.Told, Set.IsWholeYear: true, Figure: { Exact: not null, Qualifier: "", Date: null } })];
        if (!_isCompared || exact.Count + None.Count < 2 || exact.Count == 0)
        {
            return [];
        }

        var end = most ? exact.Max(part => part.Figure!.Value) : exact.Min(part => part.Figure!.Value);
        if (All.Any(part => MayGoBeyond(part, end!.Value, most)))
        {
            return [];
        }

        List<FigurePart> found = [.. exact.Where(part => part.Figure!.Value == end)];

        // A roll-up has a largest and a smallest number also where all its units have the same.
        return found.Count == All.Count && _set.Units.Count == 0 ? [] : found;
    }

    // 不少于3 may be more than the 2 of another, and 30余 is.
    private static bool MayGoBeyond(FigurePart part, decimal end, bool most)
    {
        if (part.Figure is not { Kind: not StatisticKind.Rate } figure || part is { State: PartState.None } or { Set.IsWholeYear: false })
        {
            return false;
        }

        if (figure.Unknown > 0 || (figure.HasPartInTotal && !figure.Known))
        {
            return most || (figure.Min ?? figure.Value ?? 0) < end;
        }

        return figure is { Known: true, Date: null } && (figure.Qualifier.Length > 0 || figure.Min is not null)
            && DeclaredRange.Of(figure.Quantity) is var range && (most ? range.High > end : range.Low < end);
    }
}
