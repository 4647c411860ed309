namespace ReportGen.Records;

/// <summary>Reports that a session heard.</summary>
public static class SessionReports
{
    public static readonly Field<string> Title = CommonFields.Title.Again("题目/标题", "报告的题目", required: true);
    public static readonly Field<string> Result = Declare.Text("result", "结果", "表决结果，如“通过”");

    public static readonly RecordType Type = new("sessions.reports", "人代会报告", [Title, Result], shorthand: Title);
}
