namespace ReportGen.Records;

/// <summary>How far a promise in a reply is kept.</summary>
public static class Commitments
{
    public static readonly EnumValue Kept = new("done", "落实/已落实");
    public static readonly EnumValue Ongoing = new("ongoing", "正在落实");
    public static readonly EnumValue NotKept = new("not_done", "未落实");

    public static readonly ChoiceSet All = new(Kept, Ongoing, NotKept);
}
