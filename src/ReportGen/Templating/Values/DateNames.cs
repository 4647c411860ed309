namespace ReportGen.Templating;

/// <summary>Names of months and days; the machine's culture has no say.</summary>
internal sealed record DateNames(string[] Months, string[] ShortMonths, string[] Days, string[] ShortDays, string Am, string Pm)
{
    public static DateNames English { get; } = new(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        "AM",
        "PM");

    public static DateNames Chinese { get; } = new(
        ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
        ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
        ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
        ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
        "上午",
        "下午");

    /// <summary>Names of a culture: Chinese for zh and all its kinds, English otherwise; null where the name is none.</summary>
    public static DateNames? Of(string culture) =>
        culture.Length == 0 || culture.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English
        : culture.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese
        : null;
}
