using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>The catalogue of findings about the report itself.</summary>
public static class ReportRules
{
    public static Rule NoTemplate { get; } = new("RG3901", Severity.Error, new("没有这种报告的模板", "No template for this kind of report"));

    public static Rule KindDoesNotFit { get; } = new("RG3902", Severity.Error, new("文件同这种报告对不上", "The files do not fit this kind of report"));

    public static Rule NobodyNamed { get; } = new("RG3903", Severity.Error, new("个人述职没有写报告人", "A duty report without a person"));

    public static Rule NothingToTell { get; } = new("RG3904", Severity.Error, new("没有这种报告要写的记录", "No records for this kind of report"));

    public static Rule TwoTemplates { get; } = new("RG3905", Severity.Error, new("一种报告有两个模板", "Two templates of one kind"));

    public static Rule PeriodDoesNotFit { get; } = new("RG3906", Severity.Error, new("期间同要写的种类对不上", "The period does not fit the kind asked for"));

    public static Rule NoRecords { get; } = new("RG3907", Severity.Warning, new("这段时间没有任何记录", "A period without any record"));

    public static Rule TemplateOfOtherKind { get; } = new("RG3908", Severity.Error, new("模板是另一种报告的", "The template is that of another kind"));

    public static Rule UnknownSpeaker { get; } = new("RG3909", Severity.Error, new("不知道述职的是主席还是代表", "A duty report by nobody knows whom"));

    public static Rule NoStyle { get; } = new("RG5003", Severity.Error, new("没有这个版式", "No such page style"));

    public static IReadOnlyList<Rule> All { get; } = [NoTemplate, KindDoesNotFit, NobodyNamed, NothingToTell, TwoTemplates, PeriodDoesNotFit, NoRecords, TemplateOfOtherKind, UnknownSpeaker, NoStyle];
}
