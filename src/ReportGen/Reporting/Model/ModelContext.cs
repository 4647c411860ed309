using ReportGen.Records;
using ReportGen.Rules;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>What all objects of one model ask: the figures, the report's period and the office's own choices.</summary>
internal sealed class ModelContext(LoadedRecords records, ReportKind kind)
{
    private IReadOnlyList<StraddlingRecord>? _straddling;
    private PartFigures? _part;
    private bool? _isOwnPeriod;
    private bool? _isDeputysAccount;
    private IReadOnlyList<RecordType>? _keptLists;
    private Dictionary<string, RecordBook>? _books;
    private RecordNames? _names;
    private Office? _office;
    private ExampleChoice? _examples;

    public LoadedRecords Records => records;

    public StatisticSet Statistics => records.Statistics;

    public StatisticSet? Previous => records.Previous;

    public ReportKind Kind => kind;

    /// <summary>The book that tells the unit, the report's form, the settings and the texts.</summary>
    public RecordBook Book { get; } = ReportBook.Of(records);

    public Period Period => Statistics.Period;

    /// <summary>The day up to which the report tells: what happened later is not given.</summary>
    public DateOnly AsOf => Statistics.AsOf;

    /// <summary>Whether the files go on beyond that day: what they say in words of later months is then not given either.</summary>
    public bool IsCut { get; } = records.Statistics.AsOf < LastDay(records);

    /// <summary>The last day of a report of a part of the year, where the files go on beyond it; null else.</summary>
    public DateOnly? CutAfter { get; } = records.Statistics.Period.To < LastDay(records) ? records.Statistics.Period.To : null;

    /// <summary>The office's own texts speak of the file's whole period; a report of a part of it, or of more, cannot use them, nor can the plan of the period after it.</summary>
    public bool IsOwnPeriod => _isOwnPeriod ??= ReportBook.HasOwnTexts(Book, records) && (kind.Name != ReportKinds.Plan || PlanSelection.PeriodOf(this) == Period);

    /// <summary>The kind of report that the file's title, opening and closing are written for: the one it states, else the one that its period makes.</summary>
    public EnumValue KindOfTexts => Book.Report.Get(Reports.Kind) ?? ReportKind.OfPeriod(Book.Period);

    /// <summary>
    /// Whether they are written for this kind. Whether those of a file that states none are a plan's follows from what it plans for, and the file of the unit
    /// above others has nothing to tell but the roll-up.
    /// </summary>
    public bool IsOwnKind => KindOfTexts == kind.Name || (Book.Report.Get(Reports.Kind) is null && (kind.Name == ReportKinds.Plan || kind.Name == ReportKinds.Rollup));

    /// <summary>Whether the title, the opening and the closing that the office wrote are this report's.</summary>
    public bool HasOwnTexts => IsOwnPeriod && IsOwnKind;

    /// <summary>Who speaks: as the records say, else as the kind of report has it. A person's account is in the first person unless the file is one and says otherwise.</summary>
    public EnumValue Voice =>
        (kind.Name == ReportKinds.Duty && Book.Report.Get(Reports.Kind) != ReportKinds.Duty ? null : Book.Report.Get(Reports.Voice)) ?? kind.Voice;

    /// <summary>
    /// Whether a deputy like any other gives account, whose report holds nothing of what the office says of its own work: out of a file that is not said to be
    /// that account.
    /// </summary>
    public bool IsDeputysAccount => _isDeputysAccount ??= IsOfPlainDeputy && Book.Report.Get(Reports.Kind) != ReportKinds.Duty;

    /// <summary>Whether one who is neither head nor deputy head of the congress gives account.</summary>
    public bool IsOfPlainDeputy => kind.Name == ReportKinds.Duty && Speaker.Of(this) is { IsPlainDeputy: true };

    /// <summary>The office's own texts. What it wrote under chapters serves every kind that tells the period's work, opening and closing only the kind they are for.</summary>
    public IReadOnlyList<NarrativeText> Narrative =>
        !IsOwnPeriod || IsDeputysAccount ? []
        : IsOwnKind ? Book.Narrative
        : kind.Chapters.Contains(Chapters.Supervision) ? [.. Book.Narrative.Where(text => text.Role is NarrativeRole.Chapter or NarrativeRole.OwnChapter or NarrativeRole.Guiding)]
        : [];

    /// <summary>The records that reach over an edge of the report's period and that nobody says were checked.</summary>
    public IReadOnlyList<StraddlingRecord> Straddling => _straddling ??= [.. records.Books.SelectMany(book => UncheckedDates.In(book, Period))];

    /// <summary>
    /// The figure as sentences and tables of the report have it: see <see cref="PartFigures"/>. Where each form of contact with voters has its own words, contacts are
    /// told as they are: the sentences name the form and leave out the number that is not the part's. Totals of several years or units are told as all others. What the period before had is there to be compared, and blank where it is not like.
    /// </summary>
    public Figure Told(Figure figure, StatisticSet set) =>
        ReferenceEquals(set, Previous) ? ComparedFigures.IsLike(figure, this) ? figure : PartFigures.Blank(figure)
        : figure.Statistic.Group == Contacts.Type.Key && !IsOfTotals ? figure
        : OfPart(figure, set);

    /// <summary>The figure as the office's own words have it, contacts with voters among them.</summary>
    public Figure OfPart(Figure figure, StatisticSet set) => CutAfter is null ? figure : (_part ??= new PartFigures(records.Books, Statistics, Straddling)).Of(figure, set);

    public Settings Settings => Book.Settings;

    /// <summary>Which records of several units are told by name.</summary>
    public ExampleChoice Examples => _examples ??= new ExampleChoice(this);

    /// <summary>What the manifest calls records.</summary>
    public RecordNames Names => _names ??= new RecordNames(this);

    /// <summary>The lists that tell work done: neither the roster nor texts.</summary>
    public static IReadOnlyList<RecordType> WorkLists { get; } =
        [.. RecordCatalogue.Lists.Where(list => list != Deputies.Type && list.Key is not ("experiences" or "problems" or "plans" or "cases"))];

    /// <summary>Those of which some unit of the run has records, or totals.</summary>
    public IReadOnlyList<RecordType> KeptLists => _keptLists ??=
    [
        .. WorkLists.Where(list => records.Run.Units.Any(unit => unit.Any(book => book.List(list).Count > 0))
            || Statistics.Units.Any(unit => unit.Figures.Any(figure => figure.IsDeclared && figure.Statistic.Group == list.Key))),
    ];

    /// <summary>The unit that keeps a record, by whose term and name a session is called.</summary>
    public Record UnitOf(Record record) => BookOf(record).Unit;

    /// <summary>The book that a record stands in.</summary>
    public RecordBook BookOf(Record record)
    {
        _books ??= BooksByFile();
        return _books.TryGetValue(record.Source.Path, out var book) ? book : Book;
    }

    /// <summary>The units that recorded an activity: where a unit above them organised it, all that took part; the figures count it once.</summary>
    public IEnumerable<string> UnitsOf(Record record) =>
        Statistics.LeftOut.Where(left => left.Reason == LeftOutReason.Joint && JointActivities.AreOne(left.Record, record)).Select(left => left.Record)
            .Prepend(record).Select(one => BookOf(one).UnitName).Distinct();

    /// <summary>How a suggestion stands on the last day of the report, by its last answer, and what its proposer said of that; null where nothing says so.</summary>
    public SuggestionState StateOf(Record suggestion)
    {
        var unit = BookOf(suggestion).UnitName;
        if (_office is null || _office.Last.UnitName != unit)
        {
            _office = new Office([.. records.Books.Where(book => book.UnitName == unit)], Period);
        }

        return _office.StateOf(suggestion);
    }

    /// <summary>
    /// The first of the years in a row, up to the record's own, whose files state the same words in the same list; null where the year before does not, and for
    /// what a file of several years states.
    /// </summary>
    public int? SinceYearOf(Record statement)
    {
        var own = BookOf(statement);
        var years = records.Books.Where(book => book.UnitName == own.UnitName && book.Period.IsOneYear && book.List(statement.Type).Any(IsSame)).Select(book => book.Period.Year).ToHashSet();
        var first = own.Period.Year;
        while (own.Period.IsOneYear && years.Contains(first - 1))
        {
            first--;
        }

        return first == own.Period.Year ? null : first;

        bool IsSame(Record other) => string.Equals(Words(other), Words(statement), StringComparison.Ordinal);
        static string? Words(Record one) => one.Get(Statements.Text) is { } text ? LeadingNumeral.Strip(text.Trim()).TrimEnd('。', '；') : null;
    }

    /// <summary>A template asked how a figure of the report stands against the period before.</summary>
    public bool HasCompared { get; private set; }

    /// <summary>The same as <see cref="Before"/>, for a text that tells the change.</summary>
    public Figure? Compared(Figure figure, StatisticSet set)
    {
        HasCompared |= BeforeOf(set) is { } before && ReferenceEquals(before, Previous);
        return Before(figure, set);
    }

    /// <summary>The figure that one is compared with; null where there is none, and where a record over the edge of either period makes them unlike.</summary>
    public Figure? Before(Figure figure, StatisticSet set) =>
        BeforeOf(set) is { } before && (!ReferenceEquals(before, Previous) || ComparedFigures.IsLike(figure, this)) ? before.Find(figure.Name) : null;

    /// <summary>The set of figures that a set is compared with: of a year the one before it, of the report the period before.</summary>
    public StatisticSet? BeforeOf(StatisticSet set)
    {
        if (ReferenceEquals(set, Statistics))
        {
            return Previous;
        }

        for (var i = 1; i < Statistics.Years.Count; i++)
        {
            if (ReferenceEquals(Statistics.Years[i], set))
            {
                // A part of a year is no measure for a whole one.
                return set.IsWholeYear && Statistics.Years[i - 1].IsWholeYear ? Statistics.Years[i - 1] : null;
            }
        }

        return null;
    }

    // A project file stands under several books; it holds no records of a year. A ledger is one file of many sheets, each a source of its own.
    private Dictionary<string, RecordBook> BooksByFile()
    {
        var books = new Dictionary<string, RecordBook>(StringComparer.Ordinal);
        foreach (var book in records.Books)
        {
            foreach (var source in book.Sources)
            {
                books.TryAdd(source.Path, book);
            }
        }

        return books;
    }

    private bool IsOfTotals => kind.Name == ReportKinds.Term || kind.Name == ReportKinds.Rollup;

    private static DateOnly LastDay(LoadedRecords records)
    {
        var last = DateOnly.MinValue;
        foreach (var book in records.Books)
        {
            last = book.Period.To > last ? book.Period.To : last;
        }

        return last;
    }

    /// <summary>A text of the office's own words with its references put in: of the report's file, or of a record.</summary>
    public Value TextOf(string text, Record? record = null) => ReferencedText.Of(text, this, record);
}
