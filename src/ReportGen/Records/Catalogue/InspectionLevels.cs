namespace ReportGen.Records;

/// <summary>Whether the county took part.</summary>
public static class InspectionLevels
{
    public static readonly EnumValue Town = new("town", "镇/乡/乡镇");
    public static readonly EnumValue Joint = new("joint", "县镇联动/县乡联动");

    public static readonly ChoiceSet All = new(Town, Joint);
}
