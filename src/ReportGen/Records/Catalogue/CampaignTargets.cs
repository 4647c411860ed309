namespace ReportGen.Records;

/// <summary>What a campaign set out to do, and how much of it is done.</summary>
public static class CampaignTargets
{
    public static readonly Field<string> What = Declare.Text("what", "内容", "做什么", required: true);
    public static readonly Field<Quantity> Target = Declare.Amount("target", "目标", "", "目标数量");
    public static readonly Field<Quantity> Completed = Declare.Amount("done", "完成", "", "完成数量");
    public static readonly Field<string> Unit = Declare.Text("unit", "计量单位/单位", "计量单位");

    public static readonly RecordType Type = new("campaigns.targets", "主题活动目标", [What, Target, Completed, Unit]);
}
