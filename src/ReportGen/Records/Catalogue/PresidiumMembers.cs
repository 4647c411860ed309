namespace ReportGen.Records;

/// <summary>Members of the presidium.</summary>
public static class PresidiumMembers
{
    public static readonly Field<string> Name = Declare.PersonName("name", "姓名", "姓名", required: true);
    public static readonly Field<string> Office = Declare.Text("office", "职务", "职务");

    public static readonly RecordType Type = new("unit.presidium.members", "主席团成员", [Name, Office], shorthand: Name);
}
