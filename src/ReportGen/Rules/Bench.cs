using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>What the rules judge, and where they report: one book, beside the other books of the run.</summary>
/// <param name="book">The book that is judged.</param>
/// <param name="all">All books of the run.</param>
/// <param name="statistics">The figures of the run; null where the records could not be counted.</param>
/// <param name="verdict">Takes the findings.</param>
internal sealed class Bench(RecordBook book, IReadOnlyList<RecordBook> all, StatisticSet? statistics, Verdict verdict)
{
    // The report is of a part of the book's time, or of another time: then what lies outside of it is not judged.
    private readonly StatisticSet? _part = PartOf(book, statistics);
    private Office? _office;

    public RecordBook Book => book;

    /// <summary>The books of all units.</summary>
    public IReadOnlyList<RecordBook> All => all;

    /// <summary>The plans that the report prints; null where no report is written, and any may be.</summary>
    public IReadOnlyList<Record>? Plans { get; init; }

    /// <summary>The books of the same unit, oldest first.</summary>
    public IReadOnlyList<RecordBook> OfUnit { get; } = [.. all.Where(one => one.UnitName == book.UnitName).OrderBy(one => one.Period.From.DayNumber)];

    /// <summary>The figures of this book alone; null where the records could not be counted.</summary>
    public StatisticSet? Statistics =>
        statistics is null || all.Count == 1 ? statistics
        : statistics.Pieces.Concat(statistics.Units).Concat(statistics.Units.SelectMany(unit => unit.Pieces))
            .FirstOrDefault(one => one.UnitName == book.UnitName && one.Period.From == book.Period.From && one.Period.To == book.Period.To);

    /// <summary>The figures of the run as a whole, which references in texts mean. Only rules that look at counted records may ask.</summary>
    public StatisticSet RunStatistics => statistics ?? throw new InvalidOperationException("The records were not counted.");

    public Ruleset Ruleset => book.Settings.Ruleset;

    /// <summary>统计截止: what happens after this day is not judged. Of a part of the book's time it is the part's.</summary>
    public DateOnly AsOf { get; } = LastDay(book, PartOf(book, statistics));

    /// <summary>
    /// The book tells a whole year of a township to its end, and the report is of no part of it, so that something missing did not happen. Counties and
    /// subdistricts follow other articles.
    /// </summary>
    public bool IsWholeYear => book.Period.Kind == PeriodKind.Year && AsOf == book.Period.To && IsReported(book.Period.From) && IsReported(book.Period.To)
        && (book.Unit.Get(Units.Level) is not { } level || level == UnitLevels.Town || level == UnitLevels.Township || level == UnitLevels.EthnicTownship);

    /// <summary>The day lies in the time that the run is about: of a quarter cut from a year's file the other quarters are not judged for what they lack.</summary>
    public bool IsReported(DateOnly day) => _part is null || (day >= _part.Period.From && day <= _part.AsOf);

    /// <summary>What the file says of days after the last one of a report of a part has not happened yet; no date says nothing of it.</summary>
    public bool IsYetToCome(DateSpan? date) => _part is not null && date?.First > AsOf;

    /// <summary>The state of suggestions by the rule set and the day.</summary>
    public SuggestionState StateOf(Record suggestion) => (_office ??= new Office([book], book.Period, AsOf)).StateOf(suggestion);

    /// <summary>Where something is said about the year as a whole: at the list it should stand in, else at the top of the file.</summary>
    public Location PlaceOf(RecordType list) =>
        book.List(list) is { Location: { Source: not null } at } ? at with { Length = 0 } : new Location(book.Sources[0], 1, 1, 0);

    /// <summary>A rule of law judges what happened in the time that the run is about, while its text was in force.</summary>
    public bool Judges(JudgedRule rule, DateOnly day) => IsReported(day) && IsInForce(rule, day);

    /// <summary>A text of law holds from its effective date on; a provincial number from the date of that text.</summary>
    public bool IsInForce(JudgedRule rule, DateOnly day) =>
        rule.Page.Law is not { } law
        || (law.IsLocal ? Ruleset.Articles.TryGetValue(rule.Rule.Id, out var local) && day >= local.Since : law.Judges(day));

    /// <summary>Reports on the book as a whole; such a finding can be turned off, but no record waives it.</summary>
    public void Report(JudgedRule rule, Location location, Message headline, Severity? severity = null, Message? help = null) =>
        Report(rule, book.Unit, location, headline, help: help, severity: severity);

    /// <summary>Reports a finding on a record unless the report does not tell of it, the project turned the rule off or the record waives it.</summary>
    public void Report(
        JudgedRule rule,
        Record record,
        Location location,
        Message headline,
        Message? label = null,
        Message? help = null,
        IReadOnlyList<Related>? related = null,
        Severity? severity = null,
        string? replacement = null)
    {
        if (!IsTold(record, rule) || book.Settings.SeverityOf(rule.Rule.Id, severity ?? rule.Rule.Severity) is not { } level)
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

    // What was done on other days than those reported is no fault of the report. A suggestion that stands from before is told with what became of it.
    private bool IsTold(Record record, JudgedRule rule) =>
        _part is null || rule.JudgesAllTime || PeriodCut.DateOf(record, AsOf) is not { First: var day }
        || IsReported(day) || (record.Type == Suggestions.Type && day <= _part.AsOf);

    private static StatisticSet? PartOf(RecordBook book, StatisticSet? statistics) =>
        statistics is not null && (statistics.Period.From > book.Period.From || statistics.Period.To < book.Period.To) ? statistics : null;

    private static DateOnly LastDay(RecordBook book, StatisticSet? part)
    {
        var own = Cutoff.Of(book, book.Period);
        return part is not null && part.AsOf < own ? part.AsOf : own;
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
