namespace ReportGen.Records;

/// <summary>An election in one district.</summary>
public static class ElectionDistricts
{
    public static readonly Field<string> Name = Declare.Text("name", "名称/选区", "选区名称", required: true);
    public static readonly Field<Quantity> Seats = Declare.Count("seats", "名额", "名/人", "应选名额");
    public static readonly Field<Quantity> Candidates = Declare.Count("candidates", "正式候选人/候选人", "名/人", "正式候选人数");
    public static readonly Field<Quantity> Registered = Declare.Count("registered", "登记选民", "人/名", "登记选民人数");
    public static readonly Field<Quantity> Voted = Declare.Count("voted", "参加投票", "人/名", "参加投票人数");
    public static readonly Field<Items> Elected = Declare.Items("elected", "当选", "名/人", "当选人数，或当选人和得票", DistrictWinners.Type);
    public static readonly Field<EnumValue> Level = Declare.Choice("level", "层级", Levels.All, "哪一级的选区，不写为乡镇");

    public static readonly RecordType Type = new("elections.by_district", "分选区选举", [Name, Seats, Candidates, Registered, Voted, Elected, Level]);
}
