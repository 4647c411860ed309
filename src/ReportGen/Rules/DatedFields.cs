using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>
/// The dates that must lie in a file's period. What lies outside by nature is not among them: when a suggestion of an earlier year was
/// received, when it was replied to, when an opinion was answered, when a station opened, and all dates of the roster.
/// </summary>
internal static class DatedFields
{
    public static IEnumerable<(Record Record, Record Owner, Field Field, DateSpan Date)> Of(RecordBook book)
    {
        foreach (var list in RecordCatalogue.Lists)
        {
            if (list == Deputies.Type || FieldOf(list) is not { } field)
            {
                continue;
            }

            foreach (var record in book.List(list))
            {
                if (record.Get(field) is DateSpan date && !IsCarriedOver(record, date, book.Period))
                {
                    yield return (record, record, field, date);
                }

                if (list != Campaigns.Type)
                {
                    continue;
                }

                foreach (var step in record.Get(Campaigns.Events) ?? RecordList.NotFilledIn(CampaignEvents.Type))
                {
                    if (step.Get(CampaignEvents.Date) is { } day)
                    {
                        yield return (step, record, CampaignEvents.Date, day);
                    }
                }
            }
        }
    }

    private static Field? FieldOf(RecordType list) =>
        list == Suggestions.Type ? Suggestions.Received
        : list == Elections.Type ? Elections.PollDay
        : list.Find("date");

    private static bool IsCarriedOver(Record record, DateSpan date, Period period) => record.Type == Suggestions.Type && date.First < period.From;
}
