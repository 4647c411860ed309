using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>Turns what was counted into figures: families into members and shares, declared totals into their places.</summary>
internal sealed class FigureList(FigureMaker maker, Settings settings, DeclaredTotals declared, DiagnosticBag bag)
{
    private readonly List<Figure> _figures = [];

    /// <summary>Two sources of one figure are compared file by file: of several files one may have the records and another the number alone.</summary>
    public bool ComparesSources { get; init; } = true;

    /// <summary>Members of a family that totals declare; by default those of the declared totals themselves.</summary>
    public Func<Statistic, IEnumerable<string>> Members { get; init; } = declared.MembersOf;

    public List<Figure> Make(IReadOnlyList<CountedStatistic> counted)
    {
        foreach (var (statistic, accumulator) in counted)
        {
            if (statistic.Family is { } family)
            {
                AddFamily(statistic, family, accumulator);
            }
            else
            {
                AddSingle(statistic, accumulator);
            }
        }

        return _figures;
    }

    private void AddSingle(Statistic statistic, Accumulator accumulator)
    {
        var outcome = accumulator.Outcomes is [var only, ..] ? only : null;
        var figure = declared.Apply(maker.Make(statistic, null, outcome, accumulator.IsFilledIn), maker, bag);
        _figures.Add(figure);
        if (ComparesSources && accumulator is Either.Running { Contradicted: { } other } && figure.Known)
        {
            CheckSources(figure, other);
        }
    }

    private void CheckSources(Figure figure, Outcome other)
    {
        var second = maker.Make(figure.Statistic, null, other, isFilledIn: true);
        if (second.Known && second.Value != figure.Value && figure.Kind == StatisticKind.Flow && second.Records is [var record, ..])
        {
            bag.SourcesDiffer(figure, second.TableText, record.Location);
        }
    }

    private void AddFamily(Statistic statistic, MemberNames family, Accumulator accumulator)
    {
        var outcomes = new Dictionary<string, Outcome>(StringComparer.Ordinal);
        var keys = new List<string>(family.Known.Select(member => member.Key));
        var isOpen = false;
        decimal? whole = null;
        foreach (var outcome in accumulator.Outcomes)
        {
            if (outcome.Key is not { } key)
            {
                isOpen = true;
                continue;
            }

            whole = outcome.Whole;
            outcomes.Add(key, outcome);
            if (family.Find(key) is null)
            {
                keys.Add(key);
            }
        }

        keys.AddRange(Members(statistic).Distinct().Where(key => !keys.Contains(key)).ToList());

        // What a stock of the unit does not state is not nought, nor a partition that no record of a list states; a list that was walked and names no such member is.
        var isZero = accumulator.IsFilledIn && !isOpen && accumulator.Lists.Count > 0 && !(family.IsPartition && outcomes.Count == 0 && accumulator.HasRecords);
        var first = _figures.Count;
        foreach (var key in keys)
        {
            var outcome = outcomes.GetValueOrDefault(key);
            _figures.Add(declared.Apply(maker.Make(statistic, key, outcome, isZero), maker, bag));
            if (family.SharePattern is not null)
            {
                _figures.Add(declared.Apply(maker.MakeShare(statistic, key, outcome, isOpen || (outcome is null && !isZero) ? null : whole), maker, bag));
            }
        }

        if (settings.EvenShares && family is { IsPartition: true, SharePattern: not null })
        {
            EvenShares(first, maker.DecimalsOf(family.SharePlaces));
        }
    }

    private void EvenShares(int first, int decimals)
    {
        var places = Enumerable.Range(first, _figures.Count - first).Where(i => _figures[i].IsShare && _figures[i].Exact is > 0).ToList();
        if (places.Sum(i => _figures[i].Numerator) != (places.Count > 0 ? _figures[places[0]].Denominator : null))
        {
            return;
        }

        var even = Rounding.Even([.. places.Select(i => _figures[i].Exact!.Value)], decimals);
        for (var i = 0; i < places.Count; i++)
        {
            _figures[places[i]] = maker.Even(_figures[places[i]], even[i]);
        }
    }
}
