namespace ReportGen.Records;

/// <summary>Forms of contact with voters and the people.</summary>
public static class ContactForms
{
    public static readonly EnumValue Reception = new("reception", "接待选民/接待");
    public static readonly EnumValue Visit = new("visit", "走访选民/走访");
    public static readonly EnumValue Forum = new("forum", "座谈/座谈会");
    public static readonly EnumValue Fixed = new("fixed", "固定联系");
    public static readonly EnumValue MeetingDay = new("meeting_day", "代表接待日/统一接待日/统一见面日/固定接待日/接待日");

    public static readonly ChoiceSet All = new(Reception, Visit, Forum, Fixed, MeetingDay);
}
