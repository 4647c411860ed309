namespace ReportGen.Records;

/// <summary>Deputy groups by level.</summary>
public static class UnitGroups
{
    public static readonly Field<Quantity> Town = Declare.Count("town", "镇/乡/乡镇", "个", "乡镇人大代表小组");
    public static readonly Field<Quantity> County = Declare.Count("county", "县/区", "个", "县人大代表小组");

    public static readonly RecordType Type = new("unit.deputy_groups", "代表小组数", [Town, County], isList: false, shorthand: Town);
}
