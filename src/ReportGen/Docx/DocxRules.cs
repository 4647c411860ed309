using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>The findings of this room: what a style file may not say.</summary>
public static class DocxRules
{
    public static Rule StyleValue { get; } = new("RG5001", Severity.Error, new("版式文件里的值不对", "bad value in a style file"));

    public static Rule UnknownStyleKey { get; } = new("RG5002", Severity.Error, new("版式文件里没有这一项", "unknown key in a style file"));

    public static IReadOnlyList<Rule> All { get; } = [StyleValue, UnknownStyleKey];
}
