namespace ReportGen.Records;

/// <summary>Who speaks in a report.</summary>
public static class Voices
{
    public static readonly EnumValue Organisation = new("organisation", "单位/组织");
    public static readonly EnumValue FirstPerson = new("first_person", "第一人称/本人");

    public static readonly ChoiceSet All = new(Organisation, FirstPerson);
}
