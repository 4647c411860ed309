namespace ReportGen.Records;

/// <summary>Stations where deputies meet voters (代表联络站).</summary>
public static class Stations
{
    public static readonly Field<string> Name = Declare.Text("name", "名称", "联络站名称", required: true);
    public static readonly Field<DateSpan> Opened = Declare.Date("opened", "设立", "设立时间");
    public static readonly Field<People> Deputies = Declare.People("deputies", "进站代表", "进站的代表");
    public static readonly Field<Quantity> Activities = Declare.Count("activities", "活动次数", "次/场", "活动几次");
    public static readonly Field<TextList> Systems = Declare.NameList("systems", "制度", "建立的制度");

    public static readonly RecordType Type = new("stations", "代表联络站/代表活动站/代表之家/活动室", [Name, Opened, Deputies, Activities, Systems]);
}
