using System.Text.RegularExpressions;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>
/// What a record says of days after the one up to which the report tells: later dates, results of a later answer, and texts that name a later month.
/// A report of the first half must not tell what happened in the second; what is planned is of later days by itself.
/// </summary>
internal static partial class LaterFacts
{
    public static bool Holds(Record record, Field field, DateOnly asOf) =>
        HoldsEvent(record, field, asOf) || (record.Get(field) is string text && record.Type != Statements.Plans && NamesLaterMonth(text, asOf));

    /// <summary>
    /// A day after that one, or what came of it. A file of a whole year holds such too: a suggestion of the year that is answered in January. The figures do
    /// not count it as answered, so the text must not tell it either. Days that are laid down before they come are none of these.
    /// </summary>
    public static bool HoldsEvent(Record record, Field field, DateOnly asOf) => record.Get(field) switch
    {
        DateSpan date => date.First > asOf && !IsLaidDown(field),
        not null => DependsOnLater(record, field, asOf),
        _ => false,
    };

    /// <summary>
    /// What a record that goes on beyond the report's period tells of its whole length: numbers, persons, results. That it is under way, and on what,
    /// is told; how much came of it by the end is not.
    /// </summary>
    public static bool HoldsWhole(Record record, Field field, DateOnly end) =>
        IsOfWhole(field) && PeriodCut.DateOf(record) is { } span && span.First <= end && span.Last > end;

    /// <summary>
    /// A result without a day of its own, of a record whose file goes on beyond the report: what came of an inspection whose feedback is not dated, of a
    /// duty report or an evaluation, how many of the voters' matters were settled. It may be of any later day.
    /// </summary>
    public static bool IsUndatedResult(Record record, Field field) =>
        field == DutyReports.Rectified || field == Evaluations.Rectified || field == Contacts.Resolved || field == Petitions.Resolved
        || (field == Inspections.Rectified && !record.Has(Inspections.FeedbackDate));

    /// <summary>The entries of a list that happened by that day, and those without a day.</summary>
    public static IReadOnlyList<Record> Until(IReadOnlyList<Record> entries, DateOnly asOf) =>
        entries.Any(entry => entry.Date is { } date && date.First > asOf) ? [.. entries.Where(entry => entry.Date is not { } date || date.First <= asOf)] : entries;

    private static bool IsOfWhole(Field field) =>
        field.Kind is FieldKind.Quantity or FieldKind.Items or FieldKind.People or FieldKind.Ballots or FieldKind.Votes or FieldKind.Breakdown
        || (field.Kind == FieldKind.Records && field != Campaigns.Events)
        || ReferenceEquals(field.Origin, CommonFields.Summary) || field == Inspections.Rectified || field == DutyReports.Rectified || field == Evaluations.Rectified
        || field == Works.Result || field == Cases.Story;

    private static bool IsLaidDown(Field field) => field == Statements.Deadline || field == Elections.PollDay || field == Units.TermEnd;

    private static bool DependsOnLater(Record record, Field field, DateOnly asOf) =>
        (field == Suggestions.Result || field == Suggestions.Satisfaction || field == Suggestions.Commitment || field == Suggestions.Reprocessed || field == Suggestions.ReplyForm)
            ? (record.Get(Suggestions.Replied) ?? record.Get(Suggestions.Completed)) is { } replied && replied.First > asOf
        : (field == Suggestions.Handler || field == Suggestions.CoHandlers) ? record.Get(Suggestions.Assigned) is { } assigned && assigned.First > asOf
        : field == Inspections.Rectified && record.Get(Inspections.FeedbackDate) is { } feedback && feedback.First > asOf;

    private static bool NamesLaterMonth(string text, DateOnly asOf)
    {
        foreach (Match match in Month().Matches(text))
        {
            var year = match.Groups[1].Success ? int.Parse(match.Groups[1].ValueSpan) : asOf.Year;
            var month = int.Parse(match.Groups[2].ValueSpan);
            if (month is >= 1 and <= 12 && ((year * 12) + month) > ((asOf.Year * 12) + asOf.Month))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?:(\d{4})年)?(?<!\d)(\d{1,2})月")]
    private static partial Regex Month();
}
