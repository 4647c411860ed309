using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>Whether a file has more than what <c>rollover</c> brought into it. What a year has from the year before is none of its own.</summary>
internal static class BegunYear
{
    public static bool HasRecords(RecordBook book) =>
        RecordCatalogue.Lists.Any(type => type != Deputies.Type && type != Stations.Type && type != Suggestions.Type && type != Statements.Plans && book.List(type).IsFilledIn)
        || book.List(Suggestions.Type).Any(suggestion => suggestion.Get(Suggestions.Received) is { } received && received.Last >= book.Period.From)
        || book.Declared.Count + book.Narrative.Count > 0;
}
