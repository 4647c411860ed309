namespace ReportGen.Records;

/// <summary>Who was contacted.</summary>
public static class ContactWhom
{
    public static readonly EnumValue Voters = new("voters", "选民/群众");
    public static readonly EnumValue Deputies = new("deputies", "代表");

    public static readonly ChoiceSet All = new(Voters, Deputies);
}
