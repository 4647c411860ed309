using ReportGen.Diagnostics;

namespace ReportGen.Workbooks;

/// <summary>What can be wrong with a workbook before anything in it has a meaning.</summary>
public static class WorkbookRules
{
    public static readonly Rule NotAWorkbook = new("RG1005", Severity.Error, new("不是能读的表格", "not a workbook that can be read"));
    public static readonly Rule Refused = new("RG1006", Severity.Error, new("表格不安全", "workbook refused"));
    public static readonly Rule TooLarge = new("RG1007", Severity.Error, new("表格太大", "workbook too large"));

    public static IReadOnlyList<Rule> All { get; } = [NotAWorkbook, Refused, TooLarge];
}
