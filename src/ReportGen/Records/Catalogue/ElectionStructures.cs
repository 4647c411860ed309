namespace ReportGen.Records;

/// <summary>How the elected divide by age, party, education and occupation.</summary>
public static class ElectionStructures
{
    public static readonly Field<Breakdown> Age = Declare.Breakdown("age", "年龄", "各年龄段人数");
    public static readonly Field<Breakdown> Party = Declare.Breakdown("party", "政治面貌", "各政治面貌人数");
    public static readonly Field<Breakdown> Education = Declare.Breakdown("education", "学历", "各学历人数");
    public static readonly Field<Breakdown> Occupation = Declare.Breakdown("occupation", "构成/代表构成/界别", "各构成类别人数");
    public static readonly Field<Breakdown> Gender = Declare.Breakdown("gender", "性别", "男女人数");
    public static readonly Field<Breakdown> Ethnicity = Declare.Breakdown("ethnicity", "民族", "各民族人数");

    public static readonly RecordType Type = new("elections.structure", "当选结构", [Age, Party, Education, Occupation, Gender, Ethnicity], isList: false);
}
