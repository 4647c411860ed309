namespace ReportGen.Records;

/// <summary>What came of a campaign.</summary>
public static class CampaignResults
{
    public static readonly Field<string> What = Declare.Text("what", "内容", "成果是什么", required: true);
    public static readonly Field<Quantity> Count = Declare.Amount("count", "数量", "", "数量");
    public static readonly Field<string> Unit = Declare.Text("unit", "计量单位/单位", "计量单位");

    public static readonly RecordType Type = new("campaigns.results", "主题活动成果", [What, Count, Unit], shorthand: What);
}
