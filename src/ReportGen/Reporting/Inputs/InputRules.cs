using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>The catalogue of findings about which files a run was given.</summary>
public static class InputRules
{
    public static Rule EmptyFolder { get; } = new("RG7001", Severity.Error, new("文件夹里没有记录文件", "A folder without record files"));

    public static Rule NotARecordFile { get; } = new("RG7002", Severity.Error, new("不是年度记录文件", "Not a record file"));

    public static Rule PeriodNotCovered { get; } = new("RG7003", Severity.Error, new("文件里没有这段时间", "The files do not cover the period"));

    public static Rule PreviousNotUsed { get; } = new("RG7004", Severity.Warning, new("上一年的文件没有用上", "The year before is not used"));

    public static Rule NotABaseline { get; } = new("RG7005", Severity.Error, new("不是基线文件", "Not a baseline"));

    public static Rule NoPeriod { get; } = new("RG7006", Severity.Error, new("年度写法不对", "Not a period"));

    public static Rule NotOneYear { get; } = new("RG7007", Severity.Error, new("不是一年的记录文件", "Not a file of one year"));

    public static Rule BadUnit { get; } = new("RG7008", Severity.Error, new("单位的情况写法不对", "Bad particulars of the unit"));

    public static Rule PeriodWithoutYear { get; } = new("RG7009", Severity.Error, new("期间定不到文件的哪一年", "A period that belongs to no year of the files"));

    public static Rule NothingRecorded { get; } = new("RG7010", Severity.Error, new("这一年还没有记录", "A year without records"));

    public static IReadOnlyList<Rule> All { get; } = [EmptyFolder, NotARecordFile, PeriodNotCovered, PreviousNotUsed, NotABaseline, NoPeriod, NotOneYear, BadUnit, PeriodWithoutYear, NothingRecorded];
}
