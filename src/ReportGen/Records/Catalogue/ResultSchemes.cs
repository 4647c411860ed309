namespace ReportGen.Records;

/// <summary>Four classes of results, or three.</summary>
public static class ResultSchemes
{
    public static readonly EnumValue Four = new("ABCD", "四类/四分法/ABCD");
    public static readonly EnumValue Three = new("ABC", "三类/三分法/ABC");

    public static readonly ChoiceSet All = new(Four, Three);
}
