using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// 建议收到 of a session against the suggestions that are recorded one by one and name the session, withdrawn and merged ones among them; motions have a
/// number of their own. The records are used, so that a number that differs is a slip in one of the two.
/// </summary>
internal static class ReceivedSuggestions
{
    public static void Check(Office office, DiagnosticBag bag)
    {
        foreach (var book in office.Books)
        {
            foreach (var session in book.List(Sessions.Type))
            {
                if (session.Get(Sessions.SuggestionsReceived) is { IsExact: true, Value: { } received } && session.Get(Sessions.No) is { } no
                    && session.Date is { } date && office.Period.Contains(date)
                    && book.List(Suggestions.Type).Count(suggestion => IsOf(suggestion, no, office)) is > 0 and var listed && listed != received
                    && !(listed < received && book.List(Suggestions.Type).Any(NamesNoSession)))
                {
                    bag.ReceivedDiffer(received, listed, session.LocationOf(Sessions.SuggestionsReceived));
                }
            }
        }
    }

    // Of which session it is cannot be known: it may be one of those that seem to lack.
    private static bool NamesNoSession(Record suggestion) =>
        !suggestion.Has(Suggestions.Session) && suggestion.Get(Suggestions.Kind) != SuggestionTypes.Motion
        && (suggestion.Get(Suggestions.Source) ?? SuggestionSources.Session) == SuggestionSources.Session;

    private static bool IsOf(Record suggestion, Ordinal no, Office office) =>
        suggestion.Get(Suggestions.Session) is { } named && named.Number == no.Number
        && suggestion.Get(Suggestions.Kind) != SuggestionTypes.Motion
        && (suggestion.Get(Suggestions.Source) ?? SuggestionSources.Session) == SuggestionSources.Session
        && (suggestion.Get(Suggestions.To) is not { } to || to == office.OwnLevel);
}
