using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>The office's own words that a report prints. All others are left out of it, and are no fault of the report.</summary>
internal sealed record PrintedWords
{
    public required IReadOnlyCollection<NarrativeText> Texts { get; init; }

    /// <summary>Problems, lessons and plans, and what the report's file says of its form, with its chapters.</summary>
    public required IReadOnlySet<Record> Records { get; init; }

    /// <summary>What the report leaves out of a record that it tells: a title that is another report's, a result of later days.</summary>
    public required Func<Record, Field, bool> LeavesOut { get; init; }
}
