namespace ReportGen.Records;

/// <summary>Who was elected in one district.</summary>
public static class DistrictWinners
{
    public static readonly Field<string> Name = Declare.PersonName("name", "姓名", "当选人", required: true);
    public static readonly Field<Quantity> Votes = Declare.Count("votes", "得票/票数", "票", "得票数");

    public static readonly RecordType Type = new("elections.by_district.elected", "选区当选人", [Name, Votes], shorthand: Name);
}
