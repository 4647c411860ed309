using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>What can be wrong with a file before anything in it has a meaning.</summary>
public static class YamlRules
{
    public static readonly Rule NotText = new("RG1001", Severity.Error, new("不是文本文件", "not a text file"));
    public static readonly Rule OtherEncoding = new("RG1002", Severity.Info, new("编码不是UTF-8", "encoding is not UTF-8"));
    public static readonly Rule ForbiddenCharacter = new("RG1003", Severity.Error, new("不能用的字符", "forbidden character"));
    public static readonly Rule Empty = new("RG1004", Severity.Error, new("空文件", "empty file"));
    public static readonly Rule Invisible = new("RG1011", Severity.Warning, new("看不见的字符", "invisible character"));
    public static readonly Rule Syntax = new("RG1101", Severity.Error, new("YAML写法错误", "YAML syntax"));
    public static readonly Rule TooDeep = new("RG1102", Severity.Error, new("嵌套太深", "nested too deeply"));
    public static readonly Rule Anchor = new("RG1103", Severity.Error, new("锚点或引用", "anchor or alias"));
    public static readonly Rule Tag = new("RG1104", Severity.Error, new("标签", "tag"));
    public static readonly Rule SecondDocument = new("RG1105", Severity.Error, new("第二份文档", "second document"));
    public static readonly Rule DuplicateKey = new("RG1106", Severity.Error, new("键重复", "duplicate key"));
    public static readonly Rule FullWidthColon = new("RG1107", Severity.Error, new("全角冒号", "full-width colon"));
    public static readonly Rule WideSpace = new("RG1108", Severity.Error, new("全角空格或不间断空格", "full-width or no-break space"));
    public static readonly Rule Tab = new("RG1109", Severity.Error, new("用制表符缩进", "tab as indentation"));
    public static readonly Rule ComplexKey = new("RG1110", Severity.Error, new("键不是文字", "key is not text"));
    public static readonly Rule NotAMap = new("RG1111", Severity.Error, new("应为“键: 值”", "expected key: value"));
    public static readonly Rule ColonWithoutSpace = new("RG1112", Severity.Error, new("冒号后缺空格", "no space after colon"));

    public static readonly Rule DashWithoutSpace = new("RG1113", Severity.Error, new("列表的“- ”写法不对", "bad list sign"));
    public static readonly Rule FullWidthSign = new("RG1114", Severity.Error, new("全角标点当作了YAML的符号", "full-width sign as syntax"));

    public static IReadOnlyList<Rule> All { get; } =
    [
        NotText, OtherEncoding, ForbiddenCharacter, Empty, Invisible, Syntax, TooDeep, Anchor, Tag, SecondDocument, DuplicateKey,
        FullWidthColon, WideSpace, Tab, ComplexKey, NotAMap, ColonWithoutSpace, DashWithoutSpace, FullWidthSign,
    ];
}
