using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>The catalogue of findings about what would be written.</summary>
public static class OutputRules
{
    public static Rule OverInput { get; } = new("RG5901", Severity.Error, new("输出会盖掉输入", "The output is one of the inputs"));

    public static Rule Edited { get; } = new("RG5902", Severity.Error, new("文档写好后有人改过", "The document was edited"));

    public static Rule NotOurs { get; } = new("RG5903", Severity.Error, new("已有同名的文件", "A file of that name exists"));

    public static Rule Twice { get; } = new("RG5904", Severity.Error, new("两份报告写到一个文件", "Two reports for one file"));

    public static Rule NoPlace { get; } = new("RG5905", Severity.Error, new("核对表没有地方写", "No place for the check sheet"));

    public static Rule Exists { get; } = new("RG5906", Severity.Error, new("已有同名的文件", "A file of that name exists"));

    public static Rule OneOutput { get; } = new("RG5907", Severity.Error, new("几个文件写到一个名字", "Several files for one name"));

    public static Rule InTheWay { get; } = new("RG5908", Severity.Error, new("文件夹里已有同名的文件", "A file is in the way"));

    public static IReadOnlyList<Rule> All { get; } = [OverInput, Edited, NotOurs, Twice, NoPlace, Exists, OneOutput, InTheWay];
}
