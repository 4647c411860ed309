namespace ReportGen.Records;

/// <summary>Leaders that the new congress elected.</summary>
public static class ElectionLeaders
{
    public static readonly Field<string> Post = Declare.Text("post", "职务", "职务", required: true);
    public static readonly Field<string> Name = Declare.PersonName("name", "姓名", "姓名");
    public static readonly Field<Quantity> Age = Declare.Count("age", "年龄", "岁", "年龄");
    public static readonly Field<string> Party = Declare.Text("party", "政治面貌", "政治面貌");
    public static readonly Field<string> Education = Declare.Text("education", "学历", "学历");

    public static readonly RecordType Type = new("elections.leaders", "选举领导成员", [Post, Name, Age, Party, Education]);
}
