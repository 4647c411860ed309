using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>The catalogue of findings about the data of a template trial.</summary>
public static class TrialRules
{
    public static Rule DataIsNoJson { get; } = new("RG7093", Severity.Error, new("数据文件不是 JSON", "The data are not JSON"));

    public static Rule DataIsNoObject { get; } = new("RG7094", Severity.Error, new("数据文件最外层不是 { … }", "The data are not a JSON object"));

    public static Rule WordTemplate { get; } = new("RG7095", Severity.Error, new("Word 模板不能这样试", "A Word template cannot be tried like this"));

    public static IReadOnlyList<Rule> All { get; } = [DataIsNoJson, DataIsNoObject, WordTemplate];
}
