using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>The findings of this room: which documents are not read, and what a style file may not say.</summary>
public static class DocxRules
{
    public static Rule NotADocument { get; } = new("RG1008", Severity.Error, new("不是能读的文档", "not a document that can be read"));

    public static Rule Refused { get; } = new("RG1009", Severity.Error, new("文档不安全", "document refused"));

    public static Rule TooLarge { get; } = new("RG1010", Severity.Error, new("文档太大", "document too large"));

    public static Rule StyleValue { get; } = new("RG5001", Severity.Error, new("版式文件里的值不对", "bad value in a style file"));

    public static Rule UnknownStyleKey { get; } = new("RG5002", Severity.Error, new("版式文件里没有这一项", "unknown key in a style file"));

    public static IReadOnlyList<Rule> All { get; } = [NotADocument, Refused, TooLarge, StyleValue, UnknownStyleKey];
}
