using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// Puts into the figures of years or units together what one of them declares and does not record: its declared total stands in place of what its
/// records make. Stocks are those of the last year, or the sum of units; of people and things counted once each, a union with a bare number is not
/// known, and the sum stays incomplete.
/// </summary>
internal static class DeclaredParts
{
    /// <param name="figures">What the records make together; replaced in place.</param>
    /// <param name="parts">The same of each year, in order of time, or of each unit.</param>
    /// <param name="maker">Makes the figures.</param>
    /// <param name="isUnion">The parts are years of one unit, whose people may be the same ones; false where they are units.</param>
    /// <param name="totals">Records of several years, in which what a year declares is already; null where there are none.</param>
    public static void Add(List<Figure> figures, IReadOnlyList<StatisticSet> parts, FigureMaker maker, bool isUnion, TotalsOfYears? totals = null)
    {
        if (!parts.Any(part => part.HasDeclared))
        {
            return;
        }

        var changed = new HashSet<Statistic>();
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = Add(figures[i], totals is null ? parts : Beside(totals, figures[i], parts), maker, isUnion);
            if (!ReferenceEquals(figure, figures[i]))
            {
                figures[i] = figure;
                changed.Add(figure.Statistic);
            }
        }

        Shares(figures, changed, maker);
    }

    /// <summary>The members of a family that some part declares.</summary>
    public static IEnumerable<string> MembersOf(Statistic statistic, IReadOnlyList<StatisticSet> parts) =>
        parts.Where(part => part.HasDeclared).SelectMany(part => part.Figures).Where(figure => figure.Recorded is not null && figure.Statistic == statistic && figure is { Key: not null, IsShare: false }).Select(figure => figure.Key!);

    private static IReadOnlyList<StatisticSet> Beside(TotalsOfYears totals, Figure figure, IReadOnlyList<StatisticSet> parts) =>
        figure.Kind == StatisticKind.Flow ? [.. parts.Where(part => !totals.Hold(figure, part.Period))] : parts;

    private static Figure Add(Figure sum, IReadOnlyList<StatisticSet> parts, FigureMaker maker, bool isUnion) => sum.Kind switch
    {
        StatisticKind.Flow => Sum(sum, parts, maker),
        StatisticKind.Stock when sum.Denominator is not null => sum,
        StatisticKind.Stock => isUnion ? AtEnd(sum, LastOf(sum, parts)) : Sum(sum, parts, maker),
        StatisticKind.Distinct => !isUnion && sum.Unit == "人" ? Sum(sum, parts, maker) : Incomplete(sum, parts, maker),
        _ => parts.Count == 1 ? AtEnd(sum, parts[0]) : sum,
    };

    private static Figure Sum(Figure sum, IReadOnlyList<StatisticSet> parts, FigureMaker maker)
    {
        List<Figure> own = [.. parts.Select(part => part.Find(sum.Name)).OfType<Figure>()];
        if (own.TrueForAll(figure => figure.Recorded is null))
        {
            return sum;
        }

        var total = IsSameNumber(sum.Quantity, Total(own.Select(figure => figure.Recorded ?? figure))) ? Total(own) : Replaced(sum.Quantity, own);
        return maker.Sum(sum, total) with { IsDeclared = own.Exists(figure => figure.IsDeclared), Recorded = sum };
    }

    // One that is not added to anything prints as it was declared.
    private static Quantity Total(IEnumerable<Figure> figures) =>
        figures.Select(figure => figure.Quantity).Where(quantity => quantity.Value is not null || quantity.IsRange || !quantity.IsKnown).ToList() is [var first, .. var others] ? others.Aggregate(first, Quantity.Add) : new Quantity();

    private static bool IsSameNumber(Quantity a, Quantity b) => a.Value == b.Value && a.Min == b.Min && a.Max == b.Max && a.UnknownParts == b.UnknownParts;

    // What stands in two parts and counts once, a suggestion carried over or an activity of the county, is once in the sum: each declaring part's records are taken out, and what it says put in.
    private static Quantity Replaced(Quantity total, IReadOnlyList<Figure> own)
    {
        foreach (var figure in own)
        {
            if (figure.Recorded is { Quantity: var recorded })
            {
                var rest = total with { Value = (total.Value ?? 0) - (recorded.Value ?? 0), UnknownParts = Math.Max(0, total.UnknownParts - recorded.UnknownParts) };
                total = Quantity.Add(rest, figure.Quantity);
            }
        }

        return total;
    }

    // What an election laid down stands until the next one; years that hold none do not speak of it.
    private static StatisticSet LastOf(Figure figure, IReadOnlyList<StatisticSet> parts) =>
        (figure.Statistic.Measure is Seats && !figure.Known ? parts.LastOrDefault(part => part.Find(figure.Name) is { Known: true }) : null) ?? parts[^1];

    private static Figure AtEnd(Figure figure, StatisticSet last) =>
        last.Find(figure.Name) is { IsDeclared: true } declared ? declared with { Recorded = figure } : figure;

    // Each declared number is an unknown part of the union; a part that is a union of years may have several.
    private static Figure Incomplete(Figure union, IReadOnlyList<StatisticSet> parts, FigureMaker maker)
    {
        if (parts.Count == 1)
        {
            return AtEnd(union, parts[0]);
        }

        var unknown = parts.Sum(part => part.Find(union.Name) is not { Recorded: { } recorded } figure ? 0 : figure.IsDeclared ? 1 : Math.Max(0, figure.Unknown - recorded.Unknown));
        return unknown == 0 ? union : maker.Sum(union, union.Quantity with { UnknownParts = union.Quantity.UnknownParts + unknown }) with { Recorded = union };
    }

    // Where a member's number was declared, the shares that the records make are those of a part.
    private static void Shares(List<Figure> figures, HashSet<Statistic> changed, FigureMaker maker)
    {
        foreach (var statistic in changed.Where(one => one.Family?.SharePattern is not null))
        {
            var members = figures.FindAll(figure => figure.Statistic == statistic && !figure.IsShare);
            var whole = members.TrueForAll(member => member.Quantity.IsExact || (!member.Known && member.Unknown == 0)) ? members.Sum(member => member.Value ?? 0) : 0;
            for (var i = 0; i < figures.Count; i++)
            {
                if (figures[i].Statistic == statistic && figures[i].IsShare)
                {
                    var member = members.Find(other => other.Key == figures[i].Key);
                    figures[i] = maker.Share(figures[i], member?.Quantity, whole);
                }
            }
        }
    }
}
