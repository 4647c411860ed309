namespace ReportGen.Records;

/// <summary>Standing phrases with the dates between which they may be used (提法).</summary>
public static class Phrases
{
    public static readonly Field<string> Id = CommonFields.Id.Again("编号/名称", "引用时用的名字", required: true);
    public static readonly Field<string> Text = Declare.Text("text", "内容/提法", "提法原文", required: true);
    public static readonly Field<DateSpan> From = Declare.Date("valid_from", "启用日期", "从哪天起可用");
    public static readonly Field<DateSpan> Until = Declare.Date("valid_to", "停用日期", "到哪天为止可用");

    public static readonly RecordType Type = new("phrases", "提法", [Id, Text, From, Until]);
}
