namespace ReportGen.Records;

/// <summary>Campaigns of deputies (主题活动).</summary>
public static class Campaigns
{
    public static readonly Field<string> Name = Declare.Text("name", "名称", "活动名称", required: true);
    public static readonly Field<string> Slogan = Declare.Text("slogan", "口号", "活动口号");
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "活动时间");
    public static readonly Field<RecordList> Targets = Declare.Records("targets", "目标任务", CampaignTargets.Type, "目标和完成数");
    public static readonly Field<RecordList> Events = Declare.Records("events", "活动", CampaignEvents.Type, "开展的活动");
    public static readonly Field<RecordList> Results = Declare.Records("results", "成果", CampaignResults.Type, "取得的成果");

    public static readonly RecordType Type = new("campaigns", "主题活动", [Name, Slogan, Date, Targets, Events, Results]);
}
