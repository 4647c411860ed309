using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>What is wrong with the data of a template trial, in words.</summary>
internal static class TrialDiagnostics
{
    public static void DataIsNoJson(this DiagnosticBag bag, Location at) => bag.Report(
        TrialRules.DataIsNoJson,
        at,
        new($"“{at.Source!.Path}”不是正确的 JSON", $"“{at.Source.Path}” is not JSON"),
        new("从这里起读不懂", "not understood from here"),
        new("看看前面是不是少了逗号、引号或括号；名字和文字都要用英文双引号", "look for a missing comma, quote or bracket before it; names and texts stand in double quotes"));

    public static void WordTemplate(this DiagnosticBag bag, string path) => bag.Report(
        TrialRules.WordTemplate,
        Location.File(path),
        new($"“{path}”是 Word 文档，这个命令只试文字模板", $"“{path}” is a Word document; this command tries templates of text"),
        help: new("用 reportgen build 文件 --template 模板.docx 写一份看看", "build a report with it: reportgen build FILE --template TEMPLATE.docx"));

    public static void DataIsNoObject(this DiagnosticBag bag, Location at) => bag.Report(
        TrialRules.DataIsNoObject,
        at,
        new($"“{at.Source!.Path}”的最外层不是 {{ … }}", $"“{at.Source.Path}” does not hold an object"),
        help: new("写成 {\"名字\": 内容, …}，模板里用这些名字", "write {\"name\": value, …}; the template uses these names"));
}
