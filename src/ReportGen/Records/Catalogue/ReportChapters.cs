namespace ReportGen.Records;

/// <summary>One chapter of the report, as a project orders them.</summary>
public static class ReportChapters
{
    public static readonly Field<string> Chapter = Declare.Text("chapter", "章节", "哪一章：固定章名，或文字材料里自拟的章名", required: true);
    public static readonly Field<string> Title = CommonFields.Title.Again("标题/题目", "换用的标题");
    public static readonly Field<string> Lead = Declare.Text("lead", "导语/引语", "本章开头的话");
    public static readonly Field<string> Text = Declare.Text("text", "正文", "用这段文字代替生成的内容");
    public static readonly Field<bool> Off = Declare.Flag("off", "不写/省略", "不写这一章");

    public static readonly RecordType Type = new("report.chapters", "章节", [Chapter, Title, Lead, Text, Off], isList: false, shorthand: Chapter);
}
