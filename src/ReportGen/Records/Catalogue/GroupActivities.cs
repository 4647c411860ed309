namespace ReportGen.Records;

/// <summary>Activities of deputy groups (代表小组活动).</summary>
public static class GroupActivities
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "哪一天，或哪一段时间", required: true);
    public static readonly Field<string> Group = Declare.Text("group", "小组", "哪个小组");
    public static readonly Field<string> Topic = Declare.Text("topic", "主题", "做什么");
    public static readonly Field<People> People = Declare.People("people", "人次/参加代表", "参加的代表：人次或名单");

    public static readonly RecordType Type = new("group_activities", "代表小组活动/小组活动", [Date, Group, Topic, People]);
}
