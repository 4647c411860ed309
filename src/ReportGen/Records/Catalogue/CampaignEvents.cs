namespace ReportGen.Records;

/// <summary>What was done in a campaign.</summary>
public static class CampaignEvents
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "哪一天，或哪一段时间");
    public static readonly Field<string> What = Declare.Text("what", "内容", "做了什么", required: true);
    public static readonly Field<string> Lead = Declare.PersonName("lead", "带队/带队领导", "谁带队");
    public static readonly Field<People> Deputies = Declare.People("deputies", "参加代表", "参加的代表");

    public static readonly RecordType Type = new("campaigns.events", "主题活动安排", [Date, What, Lead, Deputies], shorthand: What);
}
