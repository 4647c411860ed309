namespace ReportGen.Records;

/// <summary>All record types.</summary>
public static class RecordCatalogue
{
    /// <summary>The lists of a record file, in the order in which people see them.</summary>
    public static readonly IReadOnlyList<RecordType> Lists =
    [
        Deputies.Type, PartyWork.Type, Sessions.Type, PresidiumMeetings.Type, Inspections.Type, Evaluations.Type, Suggestions.Type, DutyReports.Type,
        Contacts.Type, Trainings.Type, Petitions.Type, Assistance.Type, Campaigns.Type, GroupActivities.Type, Stations.Type, Elections.Type,
        Publicity.Type, Publications.Type, Honors.Type, Funds.Type, Systems.Type, Works.Type, Cases.Type,
        Statements.Experiences, Statements.Problems, Statements.Plans,
    ];

    /// <summary>The list of that key or Chinese name; null where there is none.</summary>
    public static RecordType? FindList(string name)
    {
        foreach (var type in Lists)
        {
            if (type.Key == name || type.Names.Contains(name))
            {
                return type;
            }
        }

        return null;
    }
}
