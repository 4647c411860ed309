namespace ReportGen.Records;

/// <summary>Members of the election committee.</summary>
public static class ElectionCommittee
{
    public static readonly Field<string> Role = Declare.Text("role", "职务/角色", "在选举委员会里的职务");
    public static readonly Field<string> Name = Declare.PersonName("name", "姓名/名称", "姓名或单位", required: true);

    public static readonly RecordType Type = new("elections.committee", "选举委员会", [Role, Name], shorthand: Name);
}
