using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// Rates whose parts are declared and not recorded: 答复率 of a year that is known by its declared 答复件数 and 交办件数. Over years and units
/// such parts join the sums on both sides; a part that gives one side alone has no share in the rate.
/// </summary>
internal static class DerivedRates
{
    public static void Fill(List<Figure> figures, FigureMaker maker, IReadOnlyList<StatisticSet>? parts = null)
    {
        if (!(parts is null ? figures.Exists(figure => figure.IsDeclared) : parts.Any(part => part.HasDeclared)))
        {
            return;
        }

        var byName = figures.ToDictionary(figure => figure.Name, StringComparer.Ordinal);
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i] is { Statistic.Sides: { } sides, IsDeclared: false } rate)
            {
                figures[i] = parts is null || IsDeclaredWhole(sides, byName) ? Alone(rate, sides, byName, maker) : Together(rate, sides, parts, maker);
            }
        }
    }

    private static Figure Alone(Figure rate, RateSides sides, Dictionary<string, Figure> byName, FigureMaker maker) =>
        (rate.Numerator is null || IsDeclaredWhole(sides, byName)) && byName.GetValueOrDefault(sides.Numerator) is { IsDeclared: true } part && Whole(sides, name => byName.GetValueOrDefault(name)) is { IsDeclared: true } whole
            ? maker.RateOf(rate, part.Quantity, whole.Quantity)
            : rate;

    // Both sides are totals that a file of the whole time declares, not sums over its parts.
    private static bool IsDeclaredWhole(RateSides sides, Dictionary<string, Figure> byName) =>
        byName.GetValueOrDefault(sides.Numerator) is { IsDeclared: true, Declared: not null } && Whole(sides, name => byName.GetValueOrDefault(name)) is { IsDeclared: true, Declared: not null };

    private static Figure? Whole(RateSides sides, Func<string, Figure?> find) =>
        find(sides.Denominator) is { Known: true } whole ? whole : sides.OtherDenominator is { } other ? find(other) : null;

    private static Figure Together(Figure rate, RateSides sides, IReadOnlyList<StatisticSet> parts, FigureMaker maker)
    {
        var (part, whole) = (Quantity.Of(rate.Numerator ?? 0), Quantity.Of(rate.Denominator ?? 0));
        var unknown = rate.Unknown;
        var any = false;
        foreach (var set in parts)
        {
            if (set.Find(rate.Name) is { } own && SidesOf(own, sides, set) is var (ownPart, ownWhole))
            {
                any = true;
                part = Quantity.Add(part, ownPart);
                whole = Quantity.Add(whole, ownWhole);
                unknown -= own.Recorded?.Unknown ?? 0;
            }
        }

        return any ? maker.RateOf(rate, part with { UnknownParts = Math.Max(0, unknown) }, whole) : rate;
    }

    // What a part adds to the sums, in which what its records make of the rate is already. One that declares the rate beside its sides gives the sides: rates are never added.
    private static (Quantity Part, Quantity Whole)? SidesOf(Figure own, RateSides sides, StatisticSet set)
    {
        if (own.Derived)
        {
            var qualifier = own.Qualifier.Length > 0 ? Qualifier.About : Qualifier.Exact;
            return (Added(own.Numerator, own.Recorded?.Numerator) with { Qualifier = qualifier }, Added(own.Denominator, own.Recorded?.Denominator) with { Qualifier = qualifier });
        }

        return own is { IsDeclared: true, Numerator: null } && set.Find(sides.Numerator) is { IsDeclared: true } numerator && Whole(sides, set.Find) is { IsDeclared: true } denominator
            ? (numerator.Quantity with { Written = null }, denominator.Quantity with { Written = null })
            : null;
    }

    private static Quantity Added(decimal? now, decimal? recorded) => Quantity.Of((now ?? 0) - (recorded ?? 0));
}
