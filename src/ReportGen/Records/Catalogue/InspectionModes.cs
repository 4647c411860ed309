namespace ReportGen.Records;

/// <summary>How a visit is made.</summary>
public static class InspectionModes
{
    public static readonly EnumValue Group = new("group", "集中视察/集中");
    public static readonly EnumValue Individual = new("individual", "持证视察/持证");
    public static readonly EnumValue Thematic = new("thematic", "专题视察/专题");

    public static readonly ChoiceSet All = new(Group, Individual, Thematic);
}
