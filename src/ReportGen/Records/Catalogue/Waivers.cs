namespace ReportGen.Records;

/// <summary>A rule that staff looked into and silenced for one record; the build log prints it.</summary>
public static class Waivers
{
    public static readonly Field<string> Rule = Declare.Text("rule", "规则", "规则编号，如 R-40（r40、Ｒ40 也认得）", required: true);
    public static readonly Field<string> Reason = Declare.Text("reason", "理由/原因", "为什么不再报告", required: true);

    public static readonly RecordType Type = new("waive", "已核实", [Rule, Reason], isList: false);
}
