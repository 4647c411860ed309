namespace ReportGen.Records;

/// <summary>What a project makes of a rule.</summary>
public static class RuleLevels
{
    public static readonly EnumValue Error = new("error", "错误");
    public static readonly EnumValue Warning = new("warning", "警告");
    public static readonly EnumValue Info = new("info", "提示");
    public static readonly EnumValue Off = new("off", "关闭/不查/否/false");

    public static readonly ChoiceSet All = new(Error, Warning, Info, Off);
}
