namespace ReportGen.Records;

/// <summary>Kinds of report.</summary>
public static class ReportKinds
{
    public static readonly EnumValue Annual = new("annual", "年度/年度总结/年度工作总结");
    public static readonly EnumValue Half = new("half", "半年/半年总结");
    public static readonly EnumValue Quarter = new("quarter", "季度/季度总结/季度小结");
    public static readonly EnumValue Term = new("term", "五年/届/五年总结/届末总结");
    public static readonly EnumValue Election = new("election", "换届选举/换届");
    public static readonly EnumValue Duty = new("duty", "个人述职/述职");
    public static readonly EnumValue Briefing = new("briefing", "汇报/发言/汇报发言");
    public static readonly EnumValue Plan = new("plan", "工作要点/要点");
    public static readonly EnumValue Rollup = new("rollup", "汇总");
    public static readonly EnumValue Congress = new("congress", "主席团工作报告");
    public static readonly EnumValue Handling = new("handling", "建议办理情况报告/建议办理");
    public static readonly EnumValue Record = new("record", "代表履职情况/代表履职");

    public static readonly ChoiceSet All = new(Annual, Half, Quarter, Term, Election, Duty, Briefing, Plan, Rollup, Congress, Handling, Record);
}
