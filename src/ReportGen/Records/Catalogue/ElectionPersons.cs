namespace ReportGen.Records;

/// <summary>A body of candidates or of the elected, with its parts.</summary>
public static class ElectionPersons
{
    public static readonly Field<Quantity> Total = Declare.Count("total", "总数/合计/人数", "人/名", "一共几人");
    public static readonly Field<Quantity> Female = Declare.Count("female", "妇女/女/女性", "人/名", "其中妇女");
    public static readonly Field<Quantity> NonParty = Declare.Count("non_party", "非中共党员/非党/党外", "人/名", "其中非中共党员");
    public static readonly Field<Quantity> Party = Declare.Count("party", "中共党员/党员", "人/名", "其中中共党员");
    public static readonly Field<Quantity> Minority = Declare.Count("minority", "少数民族", "人/名", "其中少数民族");
    public static readonly Field<Quantity> Grassroots = Declare.Count("grassroots", "基层一线/基层", "人/名", "其中基层一线");
    public static readonly Field<Quantity> College = Declare.Count("college", "大专以上", "人/名", "其中大专以上学历");
    public static readonly Field<Quantity> Young = Declare.Count("under_35", "35岁以下", "人/名", "其中35岁以下");
    public static readonly Field<Quantity> Reelected = Declare.Count("reelected", "连任", "人/名", "其中连任");

    public static readonly RecordType Type = new(
        "elections.persons",
        "人数构成",
        [Total, Female, NonParty, Party, Minority, Grassroots, College, Young, Reelected],
        isList: false,
        shorthand: Total);
}
