namespace ReportGen.Records;

/// <summary>Whose rules hold; <see cref="Ruleset"/> has their numbers.</summary>
public static class Rulesets
{
    public static readonly EnumValue National = new("national", "国家/全国");
    public static readonly EnumValue Zhejiang = new("zhejiang", "浙江");
    public static readonly EnumValue Chongqing = new("chongqing", "重庆");
    public static readonly EnumValue Shandong = new("shandong", "山东");
    public static readonly EnumValue Henan = new("henan", "河南");
    public static readonly EnumValue Sichuan = new("sichuan", "四川");
    public static readonly EnumValue Beijing = new("beijing", "北京");
    public static readonly EnumValue Shanghai = new("shanghai", "上海");

    public static readonly ChoiceSet All = new(National, Zhejiang, Chongqing, Shandong, Henan, Sichuan, Beijing, Shanghai);
}
