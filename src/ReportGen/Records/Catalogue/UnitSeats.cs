namespace ReportGen.Records;

/// <summary>Seats of deputies by level.</summary>
public static class UnitSeats
{
    public static readonly Field<Quantity> Town = Declare.Count("town", "镇/乡/乡镇", "名/人", "乡镇人大代表");
    public static readonly Field<Quantity> County = Declare.Count("county", "县/区", "名/人", "县人大代表");
    public static readonly Field<Quantity> City = Declare.Count("city", "市", "名/人", "市人大代表");
    public static readonly Field<Quantity> Province = Declare.Count("province", "省", "名/人", "省人大代表");
    public static readonly Field<Quantity> Nation = Declare.Count("nation", "全国", "名/人", "全国人大代表");

    public static readonly RecordType Type = new("unit.seats", "各级代表数", [Town, County, City, Province, Nation], isList: false, shorthand: Town);
}
