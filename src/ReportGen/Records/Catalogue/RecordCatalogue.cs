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

    private static readonly Lazy<HashSet<string>> Keys = new(() => [.. AllTypes().SelectMany(type => type.Words)]);

    /// <summary>A word that names a field of any type, in a record file or a project file.</summary>
    public static bool IsKey(string word) => Keys.Value.Contains(word);

    /// <summary>Every word under which a field that is private by its nature may be written.</summary>
    public static IEnumerable<string> PrivateWords => AllTypes().SelectMany(type => type.Fields).Where(f => f.Private).SelectMany(f => f.Names.Append(f.Key)).Distinct();

    /// <summary>The types of all records and of all records within them, each once.</summary>
    public static IReadOnlyList<RecordType> AllTypes()
    {
        var types = new List<RecordType> { YearFile.Type };
        for (var i = 0; i < types.Count; i++)
        {
            types.AddRange(types[i].Fields.Select(field => field.Nested).OfType<RecordType>().Distinct().Except(types));
        }

        return types;
    }

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
