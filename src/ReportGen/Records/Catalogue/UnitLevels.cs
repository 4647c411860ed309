namespace ReportGen.Records;

/// <summary>What kind of unit keeps the records.</summary>
public static class UnitLevels
{
    public static readonly EnumValue Township = new("township", "乡");
    public static readonly EnumValue EthnicTownship = new("ethnic_township", "民族乡");
    public static readonly EnumValue Town = new("town", "镇");
    public static readonly EnumValue Subdistrict = new("subdistrict", "街道");
    public static readonly EnumValue County = new("county", "县");
    public static readonly EnumValue District = new("district", "区");

    public static readonly ChoiceSet All = new(Township, EthnicTownship, Town, Subdistrict, County, District);

    /// <summary>A county or a district: the level above the townships, whose file tells of all of them. False where no level is given.</summary>
    public static bool IsAboveTownships(EnumValue? level) => level == County || level == District;
}
