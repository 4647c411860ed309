using ReportGen.Diagnostics;

namespace ReportGen.Statistics;

/// <summary>The findings of this room.</summary>
public static class StatisticRules
{
    public static readonly Rule UnknownName = new("RG6001", Severity.Error, new("没有这个统计项", "Unknown statistic"));
    public static readonly Rule DeclaredDiffers = new("RG6002", Severity.Warning, new("申报数与记录不一致", "A declared total differs from the records"));
    public static readonly Rule DeclaredTooSmall = new("RG6003", Severity.Error, new("申报数小于已知的部分", "A declared total is less than the known part"));
    public static readonly Rule DeclaredTwice = new("RG6004", Severity.Error, new("同一统计项申报了两次", "A statistic is declared twice"));
    public static readonly Rule StraddlesPeriod = new("RG6005", Severity.Warning, new("日期跨越统计期间", "A date straddles the period"));
    public static readonly Rule SourcesDiffer = new("RG6006", Severity.Warning, new("两处来源的数不一致", "Two sources of a figure differ"));
    public static readonly Rule RosterIncomplete = new("RG6007", Severity.Warning, new("代表名册不全", "The roster is incomplete"));
    public static readonly Rule MissingYear = new("RG6008", Severity.Warning, new("缺少一段时间的文件", "A file of the time is missing"));
    public static readonly Rule BooksOverlap = new("RG6009", Severity.Error, new("两个文件记了同一段时间", "Two files tell the same time"));
    public static readonly Rule UnitsDiffer = new("RG6010", Severity.Warning, new("各单位的口径不同", "Units count in different ways"));
    public static readonly Rule AfterCutoff = new("RG6011", Severity.Info, new("统计截止日以后的记录没有计入", "Records after the cut-off day are left out"));
    public static readonly Rule PeriodAfterCutoff = new("RG6012", Severity.Warning, new("统计截止日在报告期以前", "The cut-off day is before the period"));
    public static readonly Rule UnitTwice = new("RG6013", Severity.Warning, new("两个单位的记录几乎一样", "The records of two units are nearly the same"));
    public static readonly Rule TinyRate = new("RG6014", Severity.Warning, new("申报的比率小于1%", "A declared rate below one per cent"));
    public static readonly Rule OfSeveralYears = new("RG6015", Severity.Info, new("几年合在一起的记录，不算在哪一年", "Records of several years count in none of them"));
    public static readonly Rule StationsIncomplete = new("RG6016", Severity.Warning, new("联络站记录和单位写的个数不一致", "Stations as recorded and as stated differ"));
    public static readonly Rule PartExceedsWhole = new("RG6017", Severity.Warning, new("一段时间的申报数比全期还多", "A part of the time declares more than all of it"));

    public static readonly IReadOnlyList<Rule> All =
    [
        UnknownName, DeclaredDiffers, DeclaredTooSmall, DeclaredTwice, StraddlesPeriod, SourcesDiffer, RosterIncomplete, MissingYear, BooksOverlap, UnitsDiffer,
        AfterCutoff, PeriodAfterCutoff, UnitTwice, TinyRate, OfSeveralYears, StationsIncomplete, PartExceedsWhole,
    ];
}
