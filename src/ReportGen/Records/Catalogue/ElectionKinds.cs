namespace ReportGen.Records;

/// <summary>General elections and by-elections.</summary>
public static class ElectionKinds
{
    public static readonly EnumValue General = new("general", "换届/换届选举");
    public static readonly EnumValue ByElection = new("by_election", "补选");

    public static readonly ChoiceSet All = new(General, ByElection);
}
