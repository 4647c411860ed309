namespace ReportGen.Records;

/// <summary>Kinds of supervision.</summary>
public static class InspectionKinds
{
    public static readonly EnumValue Visit = new("visit", "视察");
    public static readonly EnumValue Research = new("research", "专题调研/调研");
    public static readonly EnumValue Enforcement = new("enforcement", "执法检查");
    public static readonly EnumValue Hearing = new("hearing", "听取专项工作报告/听取专项报告/听取工作报告/听取报告/听取汇报");
    public static readonly EnumValue Inquiry = new("inquiry", "专题询问");
    public static readonly EnumValue Oversight = new("oversight", "专项督查/专项监督");
    // Of what no law is about: the budget, subsidies, safety.
    public static readonly EnumValue Check = new("check", "检查/专项检查");
    public static readonly EnumValue Interview = new("interview", "约见");
    public static readonly EnumValue FollowUp = new("follow_up", "跟踪检查/回头看");
    public static readonly EnumValue Attend = new("attend", "列席旁听");

    public static readonly ChoiceSet All = new(Visit, Research, Enforcement, Hearing, Inquiry, Oversight, Check, Interview, FollowUp, Attend);
}
