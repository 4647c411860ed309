using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>What share: a suggestion's reply against its limit, which the statistics work out.</summary>
internal static class Overdue
{
    public static void Check(JudgedRule rule, bool isHard, Bench bench)
    {
        foreach (var suggestion in bench.Book.List(Suggestions.Type))
        {
            if (suggestion.Get(Suggestions.Hard) != isHard || suggestion.Get(Suggestions.Withdrawn) || suggestion.Has(Suggestions.MergedInto) || IsContinued(suggestion, bench)
                || bench.StateOf(suggestion) is not { Due: { } due } state)
            {
                continue;
            }

            if (LacksFirst(suggestion, state) && state.Answered is { } again && again.First > due)
            {
                var place = suggestion.LocationOf(Suggestions.Reprocessed);
                bench.Report(
                    rule,
                    suggestion,
                    place,
                    new($"{Name(suggestion)}写了再次答复，没有写第一次的答复日期，不知道是不是按期答复的", $"{Name(suggestion)} was answered again; the day of the first answer is not recorded, so nobody can say whether it was in time"),
                    help: new("补上“答复日期”", "Record the day of the first answer (replied)"),
                    on: again.First);
            }

            if (!state.IsOverdue)
            {
                continue;
            }

            var limit = DateSpan.Day(due).FullWords;
            var which = Name(suggestion);
            var replied = suggestion.Has(Suggestions.Replied) ? Suggestions.Replied : Suggestions.Completed;
            if (state.IsReplied && suggestion.Get(replied) is { } date)
            {
                bench.Report(
                    rule,
                    suggestion,
                    suggestion.LocationOf(replied),
                    new($"{which}应在{limit}前答复，{date.FullWords}才答复", $"{which} was due on {due:yyyy-MM-dd} and answered on {date.First:yyyy-MM-dd}"),
                    related: [new Related(suggestion.LocationOf(Suggestions.Assigned), new("期限从交办日期算起", "The limit runs from the assignment"))],
                    on: date.First);
            }
            else
            {
                bench.Report(
                    rule,
                    suggestion,
                    suggestion.LocationOf(Suggestions.Assigned),
                    new($"{which}应在{limit}前答复，到{DateSpan.Day(bench.AsOf).FullWords}没有答复的记录", $"{which} was due on {due:yyyy-MM-dd}; no reply is recorded up to {bench.AsOf:yyyy-MM-dd}"));
            }
        }
    }

    private static string Name(Record suggestion) => suggestion.Id is { } id ? $"“{id}”" : "";

    private static bool LacksFirst(Record suggestion, SuggestionState state) => state.IsReplied && !suggestion.Has(Suggestions.Replied) && !suggestion.Has(Suggestions.Completed);

    // One that stands again in a later file is judged there, where its reply is.
    private static bool IsContinued(Record suggestion, Bench bench) =>
        bench.OfUnit.Count > 1 && suggestion.Id is { } id
        && bench.OfUnit.Any(book => book.Period.From > bench.Book.Period.From && book.List(Suggestions.Type).Any(later => later.Id == id));
}
