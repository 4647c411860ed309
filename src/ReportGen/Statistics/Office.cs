using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>One unit in one period: its books in order, what they leave out, and what stands at the end. Everything a measure may ask.</summary>
internal sealed class Office
{
    private readonly Dictionary<RecordType, Selection> _selections = [];
    private readonly SuggestionStates _states;
    private List<Record>? _inOffice;
    private readonly Dictionary<Field, bool> _stated = [];

    public Office(IReadOnlyList<RecordBook> books, Period period)
    {
        Books = [.. books.OrderBy(book => book.Period.To.DayNumber)];
        Period = period;
        AsOf = Cutoff.Of(Last, period);
        _states = new SuggestionStates(this);
    }

    public IReadOnlyList<RecordBook> Books { get; }

    /// <summary>The book that tells the state at the end.</summary>
    public RecordBook Last => Books[^1];

    public Period Period { get; }

    /// <summary>The day up to which the period is told.</summary>
    public DateOnly AsOf { get; }

    public Settings Settings => Last.Settings;

    /// <summary>The level of the unit's own congress.</summary>
    public EnumValue OwnLevel => Last.Unit.Get(Units.Level) is { } level && (level == UnitLevels.County || level == UnitLevels.District)
        ? Levels.County
        : Levels.Town;

    /// <summary>The deputies of the roster who are in office at the end.</summary>
    public IReadOnlyList<Record> InOffice => _inOffice ??= [.. Last.Roster.InOffice(AsOf)];

    /// <summary>Some suggestion fills in the field. A field that none fills in is not kept, and nothing is said about it.</summary>
    public bool States(Field field)
    {
        if (!_stated.TryGetValue(field, out var stated))
        {
            stated = Select(Suggestions.Type).Kept.Any(suggestion => suggestion.Has(field));
            _stated.Add(field, stated);
        }

        return stated;
    }

    public Selection Select(RecordType list)
    {
        if (!_selections.TryGetValue(list, out var selection))
        {
            selection = list == Suggestions.Type ? SuggestionCut.Of(this) : PeriodCut.Of(this, list);
            _selections.Add(list, selection);
        }

        return selection;
    }

    public SuggestionState StateOf(Record suggestion) => _states.Of(suggestion);

    /// <summary>What the lists that were asked for leave out, in the order of the catalogue.</summary>
    public IReadOnlyList<LeftOut> LeftOut()
    {
        var all = new List<LeftOut>();
        foreach (var list in RecordCatalogue.Lists)
        {
            all.AddRange(Select(list).LeftOut);
        }

        return all;
    }

    /// <summary>The book tells of this period alone, so that what it says without dates belongs to it.</summary>
    public bool IsWhollyInside(RecordBook book) => book.Period.From >= Period.From && book.Period.To <= Period.To;
}
