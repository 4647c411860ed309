namespace ReportGen.Diagnostics;

/// <summary>The names of the severities: for machines, always in English; for people, in their language.</summary>
internal static class SeverityWords
{
    public static string Keyword(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static Message Word(this Severity severity) => severity switch
    {
        Severity.Error => new Message("错误", "error"),
        Severity.Warning => new Message("警告", "warning"),
        _ => new Message("提示", "note"),
    };
}
