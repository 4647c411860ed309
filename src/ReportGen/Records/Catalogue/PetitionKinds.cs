namespace ReportGen.Records;

/// <summary>Letters and visits.</summary>
public static class PetitionKinds
{
    public static readonly EnumValue Letter = new("letter", "来信");
    public static readonly EnumValue Visit = new("visit", "来访");

    public static readonly ChoiceSet All = new(Letter, Visit);
}
