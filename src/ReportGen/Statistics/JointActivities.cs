using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// Activities that a unit above organised and several units recorded: of the same list, day, subject and organiser. The first record stands for
/// the activity; the others add the people who came from their own unit, and what these found and proposed.
/// </summary>
internal static class JointActivities
{
    /// <summary>The records that repeat one of an earlier unit.</summary>
    public static IReadOnlySet<Record> In(IReadOnlyList<Office> offices)
    {
        var first = new Dictionary<(RecordType, DateOnly, DateOnly, string, string), Office>();
        var repeated = new HashSet<Record>(ReferenceEqualityComparer.Instance);
        foreach (var office in offices)
        {
            foreach (var list in RecordCatalogue.Lists)
            {
                foreach (var record in office.Select(list).Kept)
                {
                    if (record.Get(CommonFields.OrganisedBy) is { } organiser && organiser != office.Last.UnitName && record.Date is { } date && SubjectOf(record) is { } subject
                        && !first.TryAdd((list, date.First, date.Last, subject, organiser), office) && first[(list, date.First, date.Last, subject, organiser)] != office)
                    {
                        repeated.Add(record);
                    }
                }
            }
        }

        return repeated;
    }

    /// <summary>Whether two records are of the same activity: list, day, subject and organiser.</summary>
    public static bool AreOne(Record one, Record other) =>
        one.Type == other.Type && one.Date is { } date && other.Date is { } otherDate && (date.First, date.Last) == (otherDate.First, otherDate.Last)
        && SubjectOf(one) is { } subject && subject == SubjectOf(other)
        && one.Get(CommonFields.OrganisedBy) is { } organiser && organiser == other.Get(CommonFields.OrganisedBy);

    private static string? SubjectOf(Record record) => record.Get("topic") as string ?? record.Title;
}
