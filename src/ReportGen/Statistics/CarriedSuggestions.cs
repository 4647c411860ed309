using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The suggestions of a book from before a period that the period still has to do with: open when it began, or answered or completed in it.</summary>
internal sealed class CarriedSuggestions(RecordBook book, Period period)
{
    private readonly Office _before = new([book], period, period.From.AddDays(-1));

    /// <param name="suggestion">One received before the period.</param>
    public bool Holds(Record suggestion) =>
        !suggestion.Get(Suggestions.Withdrawn) && !suggestion.Has(Suggestions.MergedInto)
        && (suggestion.Get(Suggestions.To) is not { } to || to == _before.OwnLevel)
        && (_before.IsOpen(suggestion) || IsHandled(suggestion));

    // Where a reply closes a suggestion, its completion may still be told.
    private bool IsHandled(Record suggestion) =>
        IsSince(suggestion.Get(Suggestions.Replied)) || IsSince(suggestion.Get(Suggestions.Completed))
        || (suggestion.Get(Suggestions.Reprocessed) ?? RecordList.NotFilledIn(Reprocessings.Type)).Any(again => IsSince(again.Get(Reprocessings.Date)));

    private bool IsSince(DateSpan? date) => date?.First >= period.From;
}
