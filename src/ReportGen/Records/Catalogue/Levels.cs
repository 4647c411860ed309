namespace ReportGen.Records;

/// <summary>Levels of a congress and of its deputies.</summary>
public static class Levels
{
    public static readonly EnumValue Town = new("town", "镇/乡/乡镇/镇级/乡级/乡镇级");
    public static readonly EnumValue County = new("county", "县/区/县级/区级/县区");
    public static readonly EnumValue City = new("city", "市/市级");
    public static readonly EnumValue Province = new("province", "省/省级");
    public static readonly EnumValue Nation = new("nation", "全国/国家级");

    public static readonly ChoiceSet All = new(Town, County, City, Province, Nation);
}
