namespace ReportGen.Records;

/// <summary>The parts of <see cref="Ballots"/>.</summary>
public static class BallotFields
{
    public static readonly Field<Quantity> Satisfied = Declare.Count("satisfied", "满意", "票/人", "满意票");
    public static readonly Field<Quantity> Basic = Declare.Count("basic", "基本满意", "票/人", "基本满意票");
    public static readonly Field<Quantity> Dissatisfied = Declare.Count("dissatisfied", "不满意", "票/人", "不满意票");
    public static readonly Field<Quantity> Abstain = Declare.Count("abstain", "弃权", "票/人", "弃权票");

    public static readonly RecordType Type = new("ballots", "测评", [Satisfied, Basic, Dissatisfied, Abstain], isList: false);
}
