namespace ReportGen.Records;

/// <summary>Kinds of work under the party committee.</summary>
public static class PartyWorkKinds
{
    public static readonly EnumValue Report = new("report", "请示报告");
    public static readonly EnumValue PartyMeeting = new("party_meeting", "党委研究/党委会研究");
    public static readonly EnumValue Study = new("study", "理论学习");
    public static readonly EnumValue Education = new("education", "主题教育");

    public static readonly ChoiceSet All = new(Report, PartyMeeting, Study, Education);
}
