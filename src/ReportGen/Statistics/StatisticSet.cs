using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>All figures of one period of one unit, or of several units together. Nothing changes after it is made.</summary>
public sealed class StatisticSet
{
    private readonly Dictionary<string, Figure> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Figure>> _families = new(StringComparer.Ordinal);
    private readonly FigureMaker _maker;
    private IReadOnlyList<StatisticSet>? _years;
    private bool? _hasDeclared;

    internal StatisticSet(IReadOnlyList<Figure> figures, FigureMaker maker)
    {
        Figures = figures;
        _maker = maker;
        foreach (var figure in figures)
        {
            _byName.TryAdd(figure.Name, figure);
            if (figure.Key is not null && !figure.IsShare)
            {
                if (!_families.TryGetValue(figure.Statistic.Name, out var members))
                {
                    _families.Add(figure.Statistic.Name, members = []);
                }

                members.Add(figure);
            }
        }

        // Members in order of size, equals in the order of the catalogue or of the records.
        foreach (var (name, members) in _families)
        {
            _families[name] = [.. members.OrderByDescending(member => member, BySize.Instance)];
        }
    }

    public required Period Period { get; init; }

    /// <summary>The day up to which the period is told.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The unit's name; of a roll-up the parent's, empty where no file is the parent's.</summary>
    public string UnitName { get; init; } = "";

    /// <summary>In the order of the catalogue; families by member, each count followed by its share.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>
    /// The calendar years of a longer period that are told, cut at its ends, each suggestion in the year it was received with its last result; of
    /// one year told by several files the figures of each. Made when they are asked for.
    /// </summary>
    public IReadOnlyList<StatisticSet> Years => _years ??= MakeYears();

    /// <summary>Years of a longer period of which there is neither a file nor a total.</summary>
    public IReadOnlyList<Period> Missing { get; init; } = [];

    /// <summary>2021年, 2021年（12月起）; of a unit in a roll-up its name is the label.</summary>
    public string Label => PeriodPart.LabelOf(Period);

    /// <summary>Of a roll-up: the figures of each unit.</summary>
    public IReadOnlyList<StatisticSet> Units { get; init; } = [];

    /// <summary>The records that are not counted, and why.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>Every name that <see cref="Find"/> knows without members of the office's own: for hints and completions.</summary>
    public IEnumerable<string> Names => StatisticCatalogue.Words();

    /// <summary>
    /// The figure of an English or Chinese name; a member that a family does not have is a figure without value. Null where no statistic is
    /// called that, and for the bare name of a family.
    /// </summary>
    public Figure? Find(string name)
    {
        if (_byName.TryGetValue(name, out var exact))
        {
            return exact;
        }

        return StatisticCatalogue.Find(name) is not { } found || (found.Key is null && found.Statistic.Family is not null) ? null
            : _byName.TryGetValue(found.Full, out var figure) ? figure
            : _maker.Blank(found);
    }

    /// <summary>
    /// The figures that a text of a file means by <c>{视察次数}</c>: those of its own unit and time, and all together for a file that speaks of all. Null for a
    /// file of a part of the time that is not counted by itself.
    /// </summary>
    public StatisticSet? MeantBy(RecordBook book) =>
        Units.Count > 0 ? (Units.FirstOrDefault(unit => unit.UnitName == book.UnitName) is { } unit ? unit.MeantBy(book) : this)
        : Pieces.Count == 0 || (book.Period.From <= Period.From && book.Period.To >= Period.To) ? this
        : PeriodPart.Both(book.Period, Period) is { } part ? Pieces.FirstOrDefault(piece => piece.Period.From == part.From && piece.Period.To == part.To)
        : null;

    /// <summary>Of a longer period: the figures of each file by itself, and of years that are known by totals alone.</summary>
    internal IReadOnlyList<StatisticSet> Pieces { get; init; } = [];

    internal Func<IReadOnlyList<StatisticSet>> MakeYears { get; init; } = static () => [];

    /// <summary>Not a part of a year, whose numbers are small for that reason alone.</summary>
    internal bool IsWholeYear => Units.Count > 0 || !Period.IsOneYear || Period.Kind == PeriodKind.Year;

    /// <summary>Some figure is a declared total, a rate of such, or incomplete because of one.</summary>
    internal bool HasDeclared => _hasDeclared ??= Figures.Any(figure => figure.Recorded is not null);

    /// <summary>How the figures are rounded and printed.</summary>
    internal Settings Settings => _maker.Settings;

    internal int ChangeDecimals => _maker.DecimalsOf(Places.Rate);

    /// <summary>The same set with other figures in place of some, whole as it is otherwise.</summary>
    internal StatisticSet With(Func<Figure, Figure> figure) => new([.. Figures.Select(figure)], _maker)
    {
        Period = Period,
        AsOf = AsOf,
        UnitName = UnitName,
        Missing = Missing,
        Units = Units,
        LeftOut = LeftOut,
        Pieces = Pieces,
        MakeYears = () => Years,
    };

    internal Figure BlankOf(StatisticName name) => _maker.Blank(name);

    /// <summary>The members of a family that are known and not zero, largest first; empty for any other name.</summary>
    public IReadOnlyList<Figure> Family(string name) =>
        StatisticCatalogue.Find(name) is { Key: null } found && _families.TryGetValue(found.Statistic.Name, out var members)
            ? [.. members.Where(member => member.Any)]
            : [];

    /// <summary>The share that belongs to a family's member; null where the family has none.</summary>
    public Figure? ShareOf(Figure member) =>
        member is { Key: { } key, IsShare: false } ? _byName.GetValueOrDefault(new StatisticName(member.Statistic, key, IsShare: true).Full) : null;
}
