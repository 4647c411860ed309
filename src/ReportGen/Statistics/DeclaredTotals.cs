using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// What a file declares. Alone it is the statistic; beside complete records it is compared, and the records are used; beside an incomplete
/// sum it is the statistic, and may not be less than the known part.
/// </summary>
internal sealed class DeclaredTotals
{
    public static readonly DeclaredTotals None = new();

    private readonly Dictionary<string, DeclaredTotal> _byName = new(StringComparer.Ordinal);

    private DeclaredTotals()
    {
    }

    /// <param name="own">Of the file itself; one name stands in it once.</param>
    /// <param name="others">Of the same period elsewhere, which count where the file does not say.</param>
    /// <param name="bag">Takes the findings.</param>
    public static DeclaredTotals Of(IReadOnlyList<DeclaredFigure> own, IReadOnlyList<DeclaredFigure> others, DiagnosticBag bag)
    {
        if (own.Count + others.Count == 0)
        {
            return None;
        }

        var totals = new DeclaredTotals();
        totals.Add(own, bag, isOwn: true);
        totals.Add(others, bag, isOwn: false);
        return totals;
    }

    private void Add(IReadOnlyList<DeclaredFigure> figures, DiagnosticBag bag, bool isOwn)
    {
        foreach (var figure in figures)
        {
            if (StatisticCatalogue.Find(figure.Name) is not { } name)
            {
                bag.UnknownStatistic(figure.Name, figure.NameLocation);
            }
            else if (name.Key is null && name.Statistic.Family is not null)
            {
                bag.FamilyWithoutMember(figure.Name, name.Statistic, figure.NameLocation);
            }
            else if (!_byName.TryAdd(name.Full, new DeclaredTotal(name, figure)) && isOwn && Contradicts(figure, _byName[name.Full].Figure))
            {
                bag.DeclaredTwice(name.Label, figure, _byName[name.Full].Figure);
            }
            else if (isOwn && name.Statistic.Kind == StatisticKind.Rate && figure.Value is { IsPercent: false, Value: > 0 and < 1 and var rate })
            {
                bag.TinyRate(name.Label, figure, rate);
            }
        }
    }

    // The files of later years each give the totals of the years before; one file gives a total once.
    private static bool Contradicts(DeclaredFigure second, DeclaredFigure first) =>
        second.Value is not { } now || first.Value is not { } former || now with { Written = null, Decimals = 0 } != former with { Written = null, Decimals = 0 }
        || second.NameLocation.Source?.Path == first.NameLocation.Source?.Path;

    /// <summary>The members of a family that have a declared total, known to the records or not.</summary>
    public IEnumerable<string> MembersOf(Statistic statistic)
    {
        foreach (var total in _byName.Values)
        {
            if (total.Name.Statistic == statistic && total.Name.Key is { } key)
            {
                yield return key;
            }
        }
    }

    /// <summary>The figure has a total here.</summary>
    public bool Holds(Figure figure) => _byName.ContainsKey(figure.Name);

    /// <param name="computed">What the records make.</param>
    /// <param name="maker">Makes the figure.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="isIncomplete">Records are missing as a whole, as those of a year of a term are: the sum is a part then.</param>
    public Figure Apply(Figure computed, FigureMaker maker, DiagnosticBag bag, bool isIncomplete = false)
    {
        if (_byName.Count == 0 || !_byName.TryGetValue(computed.Name, out var found) || found.Figure.Value is not { IsKnown: true } declared)
        {
            return computed;
        }

        var figure = computed with { Declared = declared.Value };
        if (!computed.Known && computed.Unknown == 0)
        {
            return maker.UseDeclared(figure, declared);
        }

        if (computed.Unknown > 0 || isIncomplete)
        {
            if (DeclaredRange.Of(declared).High < (computed.Value ?? computed.Min ?? 0))
            {
                bag.DeclaredTooSmall(computed, declared, found.Figure.ValueLocation);
                return figure;
            }

            return maker.UseDeclared(figure, declared);
        }

        if (!DeclaredRange.Agree(declared, computed))
        {
            var exact = computed.Exact is { } value ? Rounding.Text(value, Math.Max(declared.Decimals, maker.DecimalsOf(computed))) : computed.Text;
            bag.DeclaredDiffers(computed, declared, computed.Exact is null || computed.Qualifier.Length > 0 ? computed.Text : exact + computed.Unit, found.Figure.ValueLocation);
        }

        return figure;
    }
}
