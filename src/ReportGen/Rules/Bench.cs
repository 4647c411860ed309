using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>What the rules judge, and where they report: one book, beside the other books of the run.</summary>
/// <param name="book">The book that is judged.</param>
/// <param name="all">All books of the run.</param>
/// <param name="statistics">The figures of the run; null where the records could not be counted.</param>
/// <param name="verdict">Takes the findings.</param>
/// <param name="words">The office's own words that the report prints; null where no report is written, and any may be.</param>
internal sealed class Bench(RecordBook book, IReadOnlyList<RecordBook> all, StatisticSet? statistics, Verdict verdict, PrintedWords? words = null)
{
    private readonly ToldByReport _told = new(book, statistics, words);
    private Office? _office;
    private StatisticSet? _meant;
    private PartFigures? _part;

    public RecordBook Book => book;

    /// <summary>The books of all units.</summary>
    public IReadOnlyList<RecordBook> All => all;

    /// <summary>The books of the same unit, oldest first.</summary>
    public IReadOnlyList<RecordBook> OfUnit { get; } = [.. all.Where(one => one.UnitName == book.UnitName).OrderBy(one => one.Period.From.DayNumber)];

    /// <summary>The figures of this book alone; null where the records could not be counted.</summary>
    public StatisticSet? Statistics =>
        statistics is null || all.Count == 1 ? statistics
        : statistics.Pieces.Concat(statistics.Units).Concat(statistics.Units.SelectMany(unit => unit.Pieces))
            .FirstOrDefault(one => one.UnitName == book.UnitName && one.Period.From == book.Period.From && one.Period.To == book.Period.To);

    /// <summary>The figures that references in the book's texts mean. Only rules that look at counted records may ask.</summary>
    public StatisticSet MeantStatistics => _meant ??= statistics is null
        ? throw new InvalidOperationException("The records were not counted.")
        : statistics.MeantBy(book) ?? StatisticsCalculator.Compute(OfUnit, book.Period, new DiagnosticBag());

    /// <summary>A figure of those as the report of a part of a year prints it.</summary>
    public Figure Printed(Figure figure) => statistics?.MeantBy(book) is not { } meant ? figure
        : (_part ??= new PartFigures(all, statistics, all.SelectMany(one => UncheckedDates.In(one, statistics.Period)))).Of(figure, meant);

    public Ruleset Ruleset => book.Settings.Ruleset;

    /// <summary>统计截止: what happens after this day is not judged. Of a part of the book's time it is the part's.</summary>
    public DateOnly AsOf => _told.AsOf;

    /// <summary>
    /// The book tells a whole year of a township to its end, and the report is of no part of it, so that something missing did not happen. Counties and
    /// subdistricts follow other articles.
    /// </summary>
    public bool IsWholeYear => book.Period.Kind == PeriodKind.Year && AsOf == book.Period.To && _told.IsWhole
        && (book.Unit.Get(Units.Level) is not { } level || level == UnitLevels.Town || level == UnitLevels.Township || level == UnitLevels.EthnicTownship);

    /// <summary>The state of suggestions by the rule set and the day.</summary>
    public SuggestionState StateOf(Record suggestion) => (_office ??= new Office([book], book.Period, AsOf)).StateOf(suggestion);

    /// <summary>Where something is said about the year as a whole: at the list it should stand in, else at the top of the file.</summary>
    public Location PlaceOf(RecordType list) =>
        book.List(list) is { Location: { Source: not null } at } ? at with { Length = 0 } : new Location(book.Sources[0], 1, 1, 0);

    /// <summary>A text of law holds from its effective date on; a provincial number from the date of that text.</summary>
    public bool IsInForce(JudgedRule rule, DateOnly day) =>
        rule.Page.Law is not { } law
        || (law.IsLocal ? Ruleset.Articles.TryGetValue(rule.Rule.Id, out var local) && day >= local.Since : law.Judges(day));

    /// <summary>Reports on the book as a whole; such a finding can be turned off, but no record waives it.</summary>
    public void Report(JudgedRule rule, Location location, Message headline, Severity? severity = null, Message? help = null, DateOnly? on = null) =>
        Report(rule, book.Unit, location, headline, help: help, severity: severity, on: on);

    /// <summary>Reports a finding on a record unless the report does not tell of it, the project turned the rule off or the record waives it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="record">Whose fault it is.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="headline">What is wrong.</param>
    /// <param name="label">What is said at the place.</param>
    /// <param name="help">The mend; null for the rule's own.</param>
    /// <param name="related">Other places.</param>
    /// <param name="severity">Null for the rule's own.</param>
    /// <param name="on">The day of the fault where it is not the record's: that of a late answer, or the first one on which it is late. A report that tells of that day tells of the fault.</param>
    public void Report(
        JudgedRule rule,
        Record record,
        Location location,
        Message headline,
        Message? label = null,
        Message? help = null,
        IReadOnlyList<Related>? related = null,
        Severity? severity = null,
        DateOnly? on = null)
    {
        if (rule.JudgesAllTime || (on is { } day ? _told.Tells(day) : _told.Tells(record)))
        {
            Add(rule, record, location, headline, label, help, related, severity);
        }
    }

    /// <summary>Reports a finding in a text, at a part of it, unless the report does not print the text.</summary>
    public void Report(
        TextJudge rule,
        in WrittenText text,
        Location location,
        Message headline,
        Message? help = null,
        IReadOnlyList<Related>? related = null,
        Severity? severity = null,
        string? replacement = null)
    {
        if (_told.Tells(text.Owner, text.Holder, text.Field, text.Narrative))
        {
            Add(rule, text.Owner, location, headline, null, help, related, severity, replacement);
        }
    }

    /// <summary>Reports a finding on a reference unless the report does not print the text in which it stands.</summary>
    public void Report(JudgedRule rule, WrittenReference reference, Message headline, Message? help = null, IReadOnlyList<Related>? related = null)
    {
        if (_told.Tells(reference.Owner, reference.Owner, reference.Field, reference.Narrative))
        {
            Add(rule, reference.Owner, reference.Place, headline, null, help, related);
        }
    }

    private void Add(
        JudgedRule rule,
        Record record,
        Location location,
        Message headline,
        Message? label,
        Message? help,
        IReadOnlyList<Related>? related,
        Severity? severity = null,
        string? replacement = null)
    {
        if (book.Settings.SeverityOf(rule.Rule.Id, severity ?? rule.Rule.Severity) is not { } level)
        {
            return;
        }

        var said = rule.Page.Law is null ? headline : new Message(headline.Chinese + "，请核实", headline.English + "; please check");
        if (Waived.ReasonFor(rule.Rule, record) is { } reason)
        {
            verdict.Waive(new WaivedFinding(rule.Rule, location, said, reason));
            return;
        }

        verdict.Add(new Diagnostic
        {
            Rule = rule.Rule,
            Severity = level,
            Location = location,
            Headline = said,
            Label = label,
            Help = WithArticle(rule, help ?? (location.Source is SheetSource ? rule.Page.MendInLedger : null) ?? rule.Page.Mend),
            Related = related ?? [],
            Replacement = replacement,
        });
    }

    private Message WithArticle(JudgedRule rule, Message help)
    {
        if (rule.Page.Law is not { } law)
        {
            return help;
        }

        var (chinese, english) = Ruleset.Articles.TryGetValue(rule.Rule.Id, out var local) ? (local.Chinese, local.Chinese) : (law.Citation.Chinese, law.Citation.English);
        return new($"{help.Chinese}（依据：{chinese}）", $"{help.English} ({english})");
    }
}
