namespace ReportGen.Records;

/// <summary>Elections that a session holds.</summary>
public static class SessionElectionKinds
{
    public static readonly EnumValue Election = new("election", "选举");
    public static readonly EnumValue ByElection = new("by_election", "补选");

    public static readonly ChoiceSet All = new(Election, ByElection);
}
