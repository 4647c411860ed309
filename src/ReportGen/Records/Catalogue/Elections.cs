namespace ReportGen.Records;

/// <summary>Elections of deputies (换届选举、补选).</summary>
public static class Elections
{
    public static readonly Field<EnumValue> Kind = Declare.Choice("kind", "类型", ElectionKinds.All, "换届还是补选", required: true);
    public static readonly Field<DateSpan> PollDay = Declare.Date("poll_day", "选举日", "选举日");
    public static readonly Field<string> Stage = Declare.Text("stage", "阶段", "进行到哪个阶段");
    public static readonly Field<Record> Dates = Declare.Record("dates", "日程", ElectionDates.Type, "选举日程");
    public static readonly Field<Quantity> Registered = Declare.Count("registered", "登记选民", "人/名", "登记选民人数");
    public static readonly Field<Quantity> Voted = Declare.Count("voted", "参加投票", "人/名", "参加投票人数");
    public static readonly Field<Quantity> Proxies = Declare.Count("proxies", "委托投票", "人/名/票", "委托投票人数");
    public static readonly Field<Record> Levels = Declare.Record("levels", "层级", ElectionLevels.Type, "县、镇两级各自的数据");
    public static readonly Field<RecordList> ByDistrict = Declare.Records("by_district", "分选区", ElectionDistricts.Type, "各选区的数据");
    public static readonly Field<RecordList> Leaders = Declare.Records("leaders", "领导成员", ElectionLeaders.Type, "选出的领导成员");
    public static readonly Field<RecordList> Committee = Declare.Records("committee", "选举委员会", ElectionCommittee.Type, "选举委员会组成");
    public static readonly Field<Breakdown> Publicity = Declare.Breakdown("publicity", "宣传", "宣传品种类和数量");
    public static readonly Field<Items> Trainings = Declare.Items("trainings", "培训", "次/期/场", "培训次数或逐次内容");
    public static readonly Field<Record> Previous = Declare.Record("previous", "上届", ElectionPrevious.Type, "上届的数据，供比较");

    public static readonly RecordType Type = new(
        "elections",
        "代表选举/选举/换届选举",
        [Kind, PollDay, Stage, Dates, Registered, Voted, Proxies, Levels, ByDistrict, Leaders, Committee, Publicity, Trainings, Previous]);
}
