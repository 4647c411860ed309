using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// Works out the state of suggestions. 代表法 51: a reply within three months of the assignment, six where it is hard; the limit is in
/// calendar months, clamped to the month's end (30 November + 3 months = 28 February), and the day itself is in time.
/// </summary>
internal sealed class SuggestionStates(Office office)
{
    // Some twenty statistics ask for the state of the same record one after the other.
    private Record? _last;
    private SuggestionState _state = new();
    private Dictionary<int, DateOnly>? _sessionEnds;

    public SuggestionState Of(Record suggestion)
    {
        if (!ReferenceEquals(suggestion, _last))
        {
            _last = suggestion;
            _state = Compute(suggestion);
        }

        return _state;
    }

    private SuggestionState Compute(Record suggestion)
    {
        var assigned = suggestion.Get(Suggestions.Assigned);
        var replied = suggestion.Get(Suggestions.Replied);
        var completed = suggestion.Get(Suggestions.Completed);
        // A second answer has a first before it, whose day the file may not hold.
        var first = replied ?? completed;
        var isReplied = Happened(first) || (first is null && suggestion.Get(Suggestions.Reprocessed)?.Any(answer => Happened(answer.Get(Reprocessings.Date))) == true);
        var start = StartOf(suggestion, assigned);
        var months = MonthsOf(suggestion);
        var due = start?.Last.AddMonths(months);
        var result = isReplied || (replied is null && completed is null) ? suggestion.Get(Suggestions.Result) : null;
        var satisfaction = isReplied ? suggestion.Get(Suggestions.Satisfaction) : null;
        var answered = isReplied ? replied : null;
        if (suggestion.Get(Suggestions.Reprocessed) is { } again)
        {
            foreach (var answer in again)
            {
                if (answer.Get(Reprocessings.Date) is not { } date || Happened(date))
                {
                    answered = answer.Get(Reprocessings.Date) ?? answered;
                    result = answer.Get(Reprocessings.Result) ?? result;
                    satisfaction = answer.Get(Reprocessings.Satisfaction) ?? satisfaction;
                }
            }
        }

        // What is completed only later was answered for and is being solved: it is not solved on the day that is told of. A verdict has no day of
        // its own: that it is well may be said of the completed work, and is not known before; that it is not well was said of the answer.
        if (completed is not null && !Happened(completed))
        {
            result = result == SuggestionResults.A ? SuggestionResults.B : result;
            satisfaction = satisfaction == Satisfactions.Dissatisfied ? satisfaction : null;
        }

        return new SuggestionState
        {
            IsAssigned = Happened(assigned) || (assigned is null && isReplied),
            IsReplied = isReplied,
            IsClosed = IsClosed(isReplied, completed, result),
            Answered = answered,
            Due = due,
            IsOverdue = due is { } day && (isReplied ? first?.First > day : office.StatesOn > day),
            IsInTime = isReplied && first is not null ? InTime(first, start, months) : null,
            Result = result,
            Satisfaction = satisfaction == Satisfactions.None ? null : satisfaction,
        };
    }

    private bool Happened(DateSpan? date) => date is not null && date.First <= office.StatesOn;

    private bool IsClosed(bool isReplied, DateSpan? completed, EnumValue? result)
    {
        var means = office.Settings.ClosedMeans;
        if (means == ClosedMeanings.OnlyA)
        {
            return isReplied && result == SuggestionResults.A;
        }

        if (means == ClosedMeanings.AOrB)
        {
            return isReplied && (result == SuggestionResults.A || result == SuggestionResults.B);
        }

        // Where an office keeps the day of completion, that day decides, unless it says that a reply is the completion.
        return completed is not null && !office.Settings.ClosedMeansStated ? Happened(completed) : isReplied;
    }

    // Of 2024-02 to 2024-05 nobody can say whether it was three months: only what holds for every day of both is said.
    private static bool? InTime(DateSpan answered, DateSpan? start, int months) =>
        start is null ? null
        : answered.First > start.Last.AddMonths(months) ? false
        : answered.Last <= start.First.AddMonths(months) ? true
        : null;

    // When the time for the reply begins to run.
    private DateSpan? StartOf(Record suggestion, DateSpan? assigned) =>
        office.Settings.Ruleset.CountsFromSession && suggestion.Get(Suggestions.Source) == SuggestionSources.Session && SessionEnd(suggestion) is { } end
            ? DateSpan.Day(end)
            : assigned;

    private int MonthsOf(Record suggestion) =>
        suggestion.Get(Suggestions.Hard) ? office.Settings.Ruleset.HardReplyMonths : office.Settings.Ruleset.ReplyMonths;

    private DateOnly? SessionEnd(Record suggestion)
    {
        if (_sessionEnds is null)
        {
            _sessionEnds = [];
            foreach (var book in office.Books)
            {
                foreach (var session in book.List(Sessions.Type))
                {
                    if (session.Get(Sessions.No) is { } no && session.Date is { } date)
                    {
                        _sessionEnds[no.Number] = date.Last;
                    }
                }
            }
        }

        return suggestion.Get(Suggestions.Session) is { } number && _sessionEnds.TryGetValue(number.Number, out var end) ? end : null;
    }
}
