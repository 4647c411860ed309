namespace ReportGen.Records;

/// <summary>Who or what was evaluated.</summary>
public static class EvaluationTargets
{
    public static readonly Field<string> Name = Declare.Text("name", "名称/单位", "被评议的单位", required: true);
    public static readonly Field<string> Person = Declare.PersonName("person", "姓名", "被评议的人");
    public static readonly Field<Ballots> Ballots = Declare.Ballots("ballots", "测评", "测评票数");
    public static readonly Field<string> Grade = Declare.Text("grade", "等次", "评定等次");

    public static readonly RecordType Type = new("evaluations.targets", "评议对象", [Name, Person, Ballots, Grade], shorthand: Name);
}
