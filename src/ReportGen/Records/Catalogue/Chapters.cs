namespace ReportGen.Records;

/// <summary>The chapters of a report, in their usual order.</summary>
public static class Chapters
{
    public static readonly EnumValue Party = new("party", "党的领导");
    public static readonly EnumValue Meetings = new("meetings", "会议");
    public static readonly EnumValue Decisions = new("decisions", "重大事项/民生实事票决");
    public static readonly EnumValue Supervision = new("supervision", "监督");
    public static readonly EnumValue Suggestions = new("suggestions", "建议办理");
    public static readonly EnumValue Deputies = new("deputies", "代表工作");
    public static readonly EnumValue Petitions = new("petitions", "信访");
    public static readonly EnumValue Works = new("works", "中心工作");
    public static readonly EnumValue Building = new("building", "自身建设");
    public static readonly EnumValue Experiences = new("experiences", "经验体会");
    public static readonly EnumValue Problems = new("problems", "存在问题");
    public static readonly EnumValue Plans = new("plans", "下一步打算");

    public static readonly ChoiceSet All =
        new(Party, Meetings, Decisions, Supervision, Suggestions, Deputies, Petitions, Works, Building, Experiences, Problems, Plans);
}
