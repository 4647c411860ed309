using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>What can be wrong with a template.</summary>
public static class TemplatingRules
{
    public static Rule UnexpectedText { get; } = Error("RG3001", "语句写法不对", "Unexpected text in a statement");

    public static Rule ExpressionMissing { get; } = Error("RG3002", "缺少表达式", "Missing expression");

    public static Rule EndMissing { get; } = Error("RG3003", "缺少 end", "Missing end");

    public static Rule StrayEnd { get; } = Error("RG3004", "多余的 end", "Stray end");

    public static Rule StrayBranch { get; } = Error("RG3005", "else 或 when 位置不对", "Misplaced else or when");

    public static Rule MisplacedAssignment { get; } = Error("RG3006", "赋值位置不对", "Misplaced assignment");

    public static Rule BadString { get; } = Error("RG3007", "字符串写法不对", "Malformed string");

    public static Rule BadDefinition { get; } = Error("RG3008", "函数定义不对", "Malformed function definition");

    public static Rule CodeNotClosed { get; } = Error("RG3009", "缺少 }}", "Missing }}");

    public static Rule NoSuchStatement { get; } = Error("RG3010", "没有这种语句", "No such statement");

    public static Rule TooDeeplyNested { get; } = Error("RG3011", "嵌套太深", "Nested too deeply");

    public static Rule LooksLikeTag { get; } = new("RG3012", Severity.Warning, new("像标签的文字", "Text that looks like a tag"));

    public static Rule NullAccess { get; } = Error("RG3101", "在空值上取成员", "Member of nothing");

    public static Rule UnknownFunction { get; } = Error("RG3102", "没有这个函数", "Unknown function");

    public static Rule ArgumentCount { get; } = Error("RG3103", "参数个数不对", "Wrong number of arguments");

    public static Rule WrongType { get; } = Error("RG3104", "值的类型不对", "Wrong type of value");

    public static Rule OperatorUse { get; } = Error("RG3105", "运算不成立", "Impossible operation");

    public static Rule DivisionByZero { get; } = Error("RG3106", "除以零", "Division by zero");

    public static Rule NotWritable { get; } = Error("RG3107", "不能赋值", "Not writable");

    public static Rule IndexRange { get; } = Error("RG3108", "下标超出范围", "Index out of range");

    public static Rule IncludeFailed { get; } = Error("RG3109", "包含失败", "Include failed");

    public static Rule LoopUse { get; } = Error("RG3110", "循环用法不对", "Misused loop");

    public static Rule SwitchedOff { get; } = Error("RG3111", "模板里不提供的功能", "Not available in templates");

    public static Rule HostFailure { get; } = Error("RG3112", "函数不能执行", "Function failed");

    public static Rule LoopLimit { get; } = Error("RG3201", "循环太多", "Too many loop steps");

    public static Rule StepLimit { get; } = Error("RG3202", "运算太多", "Too many steps");

    public static Rule RecursionLimit { get; } = Error("RG3203", "调用太深", "Calls too deep");

    public static Rule OutputLimit { get; } = Error("RG3204", "输出太长", "Output too long");

    public static Rule TextLimit { get; } = Error("RG3205", "文字太长", "Text too long");

    public static Rule PrintDepthLimit { get; } = Error("RG3206", "数据嵌套太深", "Data nested too deeply");

    public static Rule NumberLimit { get; } = Error("RG3207", "数太大", "Number too large");

    public static Rule RegexLimit { get; } = Error("RG3208", "正则表达式太慢", "Regular expression too slow");

    public static Rule ListLimit { get; } = Error("RG3209", "列表太长", "List too long");

    public static Rule UnknownName { get; } = Error("RG3301", "没有这个名称", "Unknown name");

    public static Rule UnknownMember { get; } = Error("RG3302", "没有这个成员", "Unknown member");

    public static Rule UnknownArgument { get; } = Error("RG3303", "没有这个参数名", "Unknown argument name");

    /// <summary>Going over them ends a rendering.</summary>
    internal static IReadOnlyList<Rule> Limits { get; } = [LoopLimit, StepLimit, RecursionLimit, OutputLimit, TextLimit, PrintDepthLimit, NumberLimit, RegexLimit, ListLimit];

    public static IReadOnlyList<Rule> All =>
    [
        UnexpectedText, ExpressionMissing, EndMissing, StrayEnd, StrayBranch, MisplacedAssignment, BadString, BadDefinition, CodeNotClosed, NoSuchStatement, TooDeeplyNested, LooksLikeTag,
        NullAccess, UnknownFunction, ArgumentCount, WrongType, OperatorUse, DivisionByZero, NotWritable, IndexRange, IncludeFailed, LoopUse, SwitchedOff, HostFailure,
        LoopLimit, StepLimit, RecursionLimit, OutputLimit, TextLimit, PrintDepthLimit, NumberLimit, RegexLimit, ListLimit, UnknownName, UnknownMember, UnknownArgument,
    ];

    private static Rule Error(string id, string chinese, string english) => new(id, Severity.Error, new Message(chinese, english));
}
