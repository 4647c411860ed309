namespace ReportGen.Records;

/// <summary>An election held at both levels.</summary>
public static class ElectionLevels
{
    public static readonly Field<Record> County = Declare.Record("county", "县/区/县级", ElectionFigures.Type, "县级人大代表选举");
    public static readonly Field<Record> Town = Declare.Record("town", "镇/乡/乡镇/镇级/乡级", ElectionFigures.Type, "乡镇人大代表选举");

    public static readonly RecordType Type = new("elections.levels", "选举层级", [County, Town], isList: false);
}
