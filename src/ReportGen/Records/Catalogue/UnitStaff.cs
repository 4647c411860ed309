namespace ReportGen.Records;

/// <summary>Staff of the office.</summary>
public static class UnitStaff
{
    public static readonly Field<string> Post = Declare.Text("post", "职务/岗位", "岗位", required: true);
    public static readonly Field<Quantity> Count = Declare.Count("count", "人数", "名/人", "几人");
    public static readonly Field<bool> FullTime = Declare.Flag("full_time", "专职", "是否专职");
    public static readonly Field<string> Also = Declare.Text("also", "兼职/兼任", "兼任什么");

    public static readonly RecordType Type = new("unit.staff", "人员配备", [Post, Count, FullTime, Also], shorthand: Post);
}
