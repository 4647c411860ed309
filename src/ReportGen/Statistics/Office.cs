using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>One unit in one period: its books in order, what they leave out, and what stands at the end. Everything a measure may ask.</summary>
internal sealed class Office
{
    private readonly Dictionary<RecordType, Selection> _selections = [];
    private readonly SuggestionStates _states;
    private List<Record>? _inOffice;
    private bool? _knowsLimits;
    private readonly Dictionary<Field, bool> _stated = [];
    private Dictionary<(string Name, DateOnly Start), Record>? _campaigns;

    /// <param name="books">At least one.</param>
    /// <param name="period">What is counted.</param>
    /// <param name="statesOn">The day of which states are told, where that is later than the period's end: of a year within a term.</param>
    public Office(IReadOnlyList<RecordBook> books, Period period, DateOnly? statesOn = null)
    {
        Books = books.Count == 1 ? books : [.. books.OrderBy(book => book.Period.To.DayNumber).ThenByDescending(book => Distance(book.Period, period))];
        Last = books.Count == 1 ? books[0] : LastOf([.. Books.OrderBy(book => Math.Min(book.Period.To.DayNumber, period.To.DayNumber)).ThenByDescending(book => Distance(book.Period, period))]);
        Period = period;
        AsOf = Cutoff.Of(Last, period);
        StatesOn = statesOn ?? AsOf;
        IsYearOfTerm = statesOn is not null;
        _states = new SuggestionStates(this);
    }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<RecordBook> Books { get; }

    /// <summary>The book that tells the state at the end. What a book of the whole term does not say of the unit, that of its last year does.</summary>
    public RecordBook Last { get; }

    public Period Period { get; }

    /// <summary>The day up to which the period is told.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The day of which suggestions tell their state.</summary>
    public DateOnly StatesOn { get; }

    /// <summary>The period is a year of a longer one that is told: records of several years are told in that alone.</summary>
    public bool IsYearOfTerm { get; }

    public Settings Settings => Last.Settings;

    /// <summary>The level of the unit's own congress.</summary>
    public EnumValue OwnLevel => UnitLevels.IsAboveTownships(Last.Unit.Get(Units.Level))
        ? Levels.County
        : Levels.Town;

    /// <summary>The deputies of the roster who are in office at the end.</summary>
    public IReadOnlyList<Record> InOffice => _inOffice ??= [.. Last.Roster.InOffice(AsOf)];

    /// <summary>Of some suggestion that was answered it can be told whether the answer was in time.</summary>
    public bool KnowsLimits => _knowsLimits ??= Select(Suggestions.Type).Kept.Any(suggestion => StateOf(suggestion).IsInTime is not null);

    /// <summary>
    /// Some suggestion fills in the field, be it one of another part of the year in the same file. A field that none fills in is not kept, and nothing is said about it.
    /// </summary>
    public bool States(Field field)
    {
        if (!_stated.TryGetValue(field, out var stated))
        {
            stated = Books.Where(Tells).Any(book => book.List(Suggestions.Type).Any(suggestion => suggestion.Has(field)));
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

    /// <summary>Not closed by the office's own meaning of it, or closed and the deputy is not satisfied. What was withdrawn or merged is settled.</summary>
    public bool IsOpen(Record suggestion) =>
        !suggestion.Get(Suggestions.Withdrawn) && !suggestion.Has(Suggestions.MergedInto)
        && (!StateOf(suggestion).IsClosed || StateOf(suggestion).Satisfaction == Satisfactions.Dissatisfied);

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

    /// <summary>The book speaks of a longer period that others tell in parts: a file for the term as a whole beside those of its years.</summary>
    public bool IsUmbrella(RecordBook book) =>
        !book.Period.IsOneYear && (Books.Count == 1 || Books.Any(other => other != book && Contains(book.Period, other.Period) && !Contains(other.Period, book.Period)));

    /// <summary>The book speaks of just the part of a year that is told, beside the year's own: its totals are of the whole part, and not of other records than the year's.</summary>
    public bool IsOfThePart(RecordBook book) =>
        Period.IsOneYear && book.Period.From == Period.From && book.Period.To == Period.To && Books.Any(other => Contains(other.Period, book.Period) && !Contains(book.Period, other.Period));

    /// <summary>
    /// The book has something to say about the period; beside it stand books of other years, for what became of suggestions. One that tells its year up to
    /// a day before the period says nothing of it, not even that there was none.
    /// </summary>
    public bool Tells(RecordBook book) => book.Period.From <= Period.To && book.Period.To >= Period.From && AsOf >= Period.From;

    /// <summary>A campaign of several years stands in the file of each with what was done by then; the latest tells it whole.</summary>
    public bool IsCarriedOn(Record record)
    {
        if (Books.Count == 1 || record.Type != Campaigns.Type)
        {
            return false;
        }

        _campaigns ??= LatestCampaigns();
        return KeyOf(record) is { } key && !ReferenceEquals(_campaigns[key], record);
    }

    private Dictionary<(string Name, DateOnly Start), Record> LatestCampaigns()
    {
        var latest = new Dictionary<(string, DateOnly), Record>();
        foreach (var campaign in Books.SelectMany(book => book.List(Campaigns.Type)))
        {
            if (KeyOf(campaign) is { } key)
            {
                latest[key] = campaign;
            }
        }

        return latest;
    }

    private static (string Name, DateOnly Start)? KeyOf(Record campaign) =>
        campaign.Get(Campaigns.Name) is { } name && campaign.Date is { } date ? (name, date.First) : null;

    private static bool Contains(Period longer, Period shorter) => longer.From <= shorter.From && longer.To >= shorter.To;

    private static int Distance(Period book, Period period) =>
        Math.Abs(book.From.DayNumber - period.From.DayNumber) + Math.Abs(book.To.DayNumber - period.To.DayNumber);

    private static RecordBook LastOf(IReadOnlyList<RecordBook> books)
    {
        var last = books[^1];
        return books.Count == 1 || last.Period.From >= books[^2].Period.From
            ? last
            : last with { Unit = last.Unit.Over(books[^2].Unit), Roster = last.Roster.Exists ? last.Roster : books[^2].Roster };
    }
}
