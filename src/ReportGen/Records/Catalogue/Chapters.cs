namespace ReportGen.Records;

/// <summary>The chapters of the reports: first those of the summaries in their usual order, then what single kinds have besides.</summary>
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

    /// <summary>Of a briefing.</summary>
    public static readonly EnumValue Basics = new("basics", "基本情况/乡镇概况");

    /// <summary>Of a report on a general election.</summary>
    public static readonly EnumValue ElectionFacts = new("election_facts", "选举情况/选举基本情况");
    public static readonly EnumValue ElectionPractice = new("election_practice", "选举做法/选举主要做法");

    /// <summary>Of a person's duty report.</summary>
    public static readonly EnumValue Study = new("study", "学习提高/学习情况");
    public static readonly EnumValue Integrity = new("integrity", "廉洁自律/廉洁情况");

    /// <summary>Of a plan of work.</summary>
    public static readonly EnumValue Tasks = new("tasks", "重点工作/主要任务");
    public static readonly EnumValue Schedule = new("schedule", "季度安排/分季度安排");

    public static readonly ChoiceSet All = new(
        Party, Meetings, Decisions, Supervision, Suggestions, Deputies, Petitions, Works, Building, Experiences, Problems, Plans,
        Basics, ElectionFacts, ElectionPractice, Study, Integrity, Tasks, Schedule);
}
