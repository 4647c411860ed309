using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>What all objects of one model ask: the figures, the report's period and the office's own choices.</summary>
internal sealed class ModelContext(LoadedRecords records, ReportKind kind)
{
    public LoadedRecords Records => records;

    public StatisticSet Statistics => records.Statistics;

    public StatisticSet? Previous => records.Previous;

    public ReportKind Kind => kind;

    /// <summary>The book that tells the unit, the report's form and the settings: the last one.</summary>
    public RecordBook Book { get; } = records.Books[^1];

    public Period Period => Statistics.Period;

    /// <summary>The day up to which the report tells, and whether the files go on beyond it: what they say of later days is then not given.</summary>
    public DateOnly AsOf => Statistics.AsOf;

    public bool IsCut { get; } = records.Statistics.AsOf < records.Books[^1].Period.To;

    /// <summary>The last day of a report of a part of the year, where the files go on beyond it; null else.</summary>
    public DateOnly? CutAfter { get; } = records.Statistics.Period.To < records.Books[^1].Period.To ? records.Statistics.Period.To : null;

    /// <summary>The office's own texts speak of the file's whole period; a report of a part of it cannot use them.</summary>
    public bool HasOwnTexts { get; } = records.Books.All(book => book.Period.From >= records.Statistics.Period.From && book.Period.To <= records.Statistics.Period.To);

    public IReadOnlyList<NarrativeText> Narrative => HasOwnTexts ? Book.Narrative : [];

    public Settings Settings => Book.Settings;

    /// <summary>A text of the office's own words with its references put in.</summary>
    public Value TextOf(string text) => ReferencedText.Of(text, this);
}
