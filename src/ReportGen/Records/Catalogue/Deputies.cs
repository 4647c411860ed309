namespace ReportGen.Records;

/// <summary>The roster of deputies (代表名册).</summary>
public static class Deputies
{
    public static readonly Field<string> Name = Declare.PersonName("name", "姓名", "姓名", required: true);
    public static readonly Field<EnumValue> Level = Declare.Choice("level", "层级", Levels.All, "哪一级代表", required: true);
    public static readonly Field<EnumValue> Gender = Declare.Choice("gender", "性别", Genders.All, "男或女");
    public static readonly Field<DateSpan> Born = Declare.Date("born", "出生年月/出生日期", "出生年月，默认不公开", isPrivate: true);
    public static readonly Field<string> Ethnicity = Declare.Text("ethnicity", "民族", "民族");
    public static readonly Field<string> Party = Declare.Text("party", "政治面貌", "政治面貌");
    public static readonly Field<string> Education = Declare.Text("education", "学历", "学历");
    public static readonly Field<string> Occupation = Declare.Text("occupation", "代表构成/结构类别/界别", "代表构成，如农民、干部");
    public static readonly Field<string> Office = Declare.Text("office", "职务", "工作单位和职务");
    public static readonly Field<string> District = Declare.Text("district", "选区", "选区，同名代表靠它区分");
    public static readonly Field<string> Group = Declare.Text("group", "代表小组", "编在哪个小组");
    public static readonly Field<string> Station = Declare.Text("station", "联络站", "进哪个联络站");
    public static readonly Field<DateSpan> Since = Declare.Date("since", "当选日期/任期起", "什么时候当选");
    public static readonly Field<DateSpan> Until = Declare.Date("until", "终止日期/任期止", "什么时候终止");
    public static readonly Field<string> EndReason = Declare.Text("end_reason", "终止原因", "为什么终止");
    public static readonly Field<bool> Reelected = Declare.Flag("reelected", "连任", "是否连任");
    public static readonly Field<string> Phone = Declare.Text("phone", "电话/手机/联系电话", "联系电话，默认不公开", isPrivate: true);

    public static readonly RecordType Type = new(
        "deputies",
        "代表名册/代表",
        [Name, Level, Gender, Born, Ethnicity, Party, Education, Occupation, Office, District, Group, Station, Since, Until, EndReason, Reelected, Phone]);
}
