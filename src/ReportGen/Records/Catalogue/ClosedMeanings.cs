namespace ReportGen.Records;

/// <summary>When a suggestion counts as closed.</summary>
public static class ClosedMeanings
{
    public static readonly EnumValue Replied = new("replied", "答复即办结");
    public static readonly EnumValue OnlyA = new("A", "仅A类/A类");
    public static readonly EnumValue AOrB = new("AB", "A类和B类/A+B/AB类");

    public static readonly ChoiceSet All = new(Replied, OnlyA, AOrB);
}
