using ReportGen.Diagnostics;

namespace ReportGen.Templating.Evaluation;

/// <summary>One method for each thing that can go wrong while rendering; call sites hold no prose.</summary>
internal static class TemplateFaults
{
    // Nobody slips in a name as long as this, and comparing it with all others would take long.
    private const int MaxNameLength = 60;

    public static TemplateFault UnknownName(this Evaluator e, CallSite site, string name) =>
        e.Fault(TemplatingRules.UnknownName, site, new($"没有“{name}”这个名称", $"There is no name ‘{name}’"), NameHint(name, e));

    public static TemplateFault UnknownMember(this Evaluator e, CallSite site, ScriptObject target, string name) =>
        e.Fault(
            TemplatingRules.UnknownMember,
            site,
            target.DisplayName is { } owner ? new($"“{owner}”里没有“{name}”", $"‘{target.EnglishName}’ has no member ‘{name}’") : new($"没有“{name}”这个成员", $"There is no member ‘{name}’"),
            Hint(name, target.Suggestions));

    public static TemplateFault ListMember(this Evaluator e, CallSite site, ScriptList list, string name)
    {
        // An empty list does not say what its items have.
        var isInItems = list.Count == 0 || (list[0].Kind == ValueKind.Object && list[0].AsObject.TryGetMember(name, out _));
        return e.Fault(
            TemplatingRules.UnknownMember,
            site,
            new($"“列表”里没有“{name}”", $"a list has no member ‘{name}’"),
            isInItems ? new FaultHelp(new($"列表要逐条取：for x in … 里面写 x.{name}", $"take the items one by one: x.{name} within for x in …"), true) : default);
    }

    public static TemplateFault PrintsWhole(this Evaluator e, CallSite site, Value value) =>
        e.Fault(
            CheckingRules.PrintsWhole,
            site,
            new($"“{e.TextAt(site)}”是{KindName.Chinese(value)}，不能整个写进材料", $"`{e.TextAt(site)}` is {KindName.English(value)}, which cannot be printed whole"),
            new(value.Kind == ValueKind.List
                ? new("连成一句写 zh.list …，逐条写用 for x in …；要条数，写 ….size", "write zh.list … to join it, or for x in …; for their number write ….size")
                : new("写它的一项，如 .名称", "write one of its members, as .name"), true));

    public static TemplateFault UnknownArgument(this Evaluator e, CallSite site, ScriptFunction function, string name) =>
        e.Fault(TemplatingRules.UnknownArgument, site, new($"函数“{function.Name}”没有“{name}”这个参数", $"The function ‘{function.Name}’ has no parameter ‘{name}’"), Hint(name, function.Parameters.Select(p => p.Name)));

    public static TemplateFault UnknownFunction(this Evaluator e, CallSite site, string name) =>
        e.Fault(TemplatingRules.UnknownFunction, site, new($"没有“{name}”这个函数", $"The function `{name}` was not found"), FunctionHint(name, e));

    public static TemplateFault NotAFunction(this Evaluator e, CallSite site, Value value) =>
        e.Fault(TemplatingRules.UnknownFunction, site, new($"“{e.TextAt(site)}”是{KindName.Chinese(value)}，不是函数", $"Invalid target function `{e.TextAt(site)}` ({KindName.English(value)})"), new(new("如果不是想调用函数，检查中间是否少了运算符或引号", "If no call is meant, an operator or a quote may be missing"), true));

    public static TemplateFault NullMember(this Evaluator e, CallSite site, string path) =>
        e.Fault(TemplatingRules.NullAccess, site, new($"“{Owner(path)}”是空值，不能取“{path}”", $"Cannot get the member {path} for a null object."), new(new("可能没有时写成 ?. ，如 a?.b", "Write ?. where it may be missing, as in a?.b"), true));

    public static TemplateFault NullMemberAssignment(this Evaluator e, CallSite site, string path) =>
        e.Fault(TemplatingRules.NullAccess, site, new($"“{Owner(path)}”是空值，不能给“{path}”赋值", $"Object `{Owner(path)}` is null. Cannot access member: {path}"), new(new("先写 名称 = {}", "Write name = {} first"), true));

    public static TemplateFault NullIndex(this Evaluator e, CallSite site, string target, string path) =>
        e.Fault(TemplatingRules.NullAccess, site, new($"“{target}”是空值，不能取“{path}”", $"Object `{target}` is null. Cannot access indexer: {path}"));

    public static TemplateFault NotIndexable(this Evaluator e, CallSite site, Value target) =>
        e.Fault(TemplatingRules.WrongType, site, new($"{KindName.Chinese(target)}后面不能用 [ ] 取值", $"Expecting a list, an object or a text instead of {KindName.English(target)} for an indexer"));

    public static TemplateFault IndexOutOfRange(this Evaluator e, CallSite site, int index) =>
        e.Fault(TemplatingRules.IndexRange, site, new($"序号 {index} 超出范围（从0数起）", $"Index {index} was outside the bounds"));

    public static TemplateFault NotWritable(this Evaluator e, CallSite site) =>
        e.Fault(TemplatingRules.NotWritable, site, new($"“{e.TextAt(site)}”不能改", $"Cannot set the readonly variable `{e.TextAt(site)}`"));

    public static TemplateFault OperatorNotSupported(this Evaluator e, CallSite site, Operator op, Value left, Value right) =>
        e.Fault(TemplatingRules.OperatorUse, site, new($"{KindName.Chinese(left)}和{KindName.Chinese(right)}之间不能用“{OperatorText.Of(op)}”", $"The operator `{OperatorText.Of(op)}` is not supported between {KindName.English(left)} and {KindName.English(right)}."));

    public static TemplateFault UnaryNotSupported(this Evaluator e, CallSite site, string op, Value value) =>
        e.Fault(TemplatingRules.OperatorUse, site, new($"“{op}”不能用在{KindName.Chinese(value)}上", $"The operator `{op}` is not supported for {KindName.English(value)}."));

    public static TemplateFault ListExpected(this Evaluator e, CallSite site, Value value) =>
        e.Fault(TemplatingRules.OperatorUse, site, new($"列表只能和列表相加，这里是{KindName.Chinese(value)}", $"The operator `+` expects an array instead of {KindName.English(value)}."));

    public static TemplateFault DividedByZero(this Evaluator e, CallSite site) =>
        e.Fault(TemplatingRules.DivisionByZero, site, new("除数是零", "Attempted to divide by zero."));

    public static TemplateFault NumberTooLarge(this Evaluator e, CallSite site) =>
        e.Fault(TemplatingRules.NumberLimit, site, new("数太大，算不了", "The number is too large."));

    public static TemplateFault DateOutOfRange(this Evaluator e, CallSite site) =>
        e.Fault(TemplatingRules.OperatorUse, site, new("日期超出公元1年到9999年", "The date is out of the range of years 1 to 9999."));

    public static TemplateFault NotConvertible(this Evaluator e, CallSite site, Value value, string type) =>
        e.Fault(TemplatingRules.WrongType, site, new($"这里要{ChineseType(type)}，不能是{KindName.Chinese(value)}", $"Unable to convert type `{KindName.English(value)}` to `{type}`"));

    public static TemplateFault WrongArgumentCount(this Evaluator e, CallSite site, string call, int given, int required, int allowed, bool isPiped)
    {
        var (chinese, english) = required == allowed ? ($"{required}个", $"{required}") : allowed == int.MaxValue ? ($"至少{required}个", $"at least {required}") : ($"{required}到{allowed}个", $"{required} to {allowed}");
        var headline = new Message(
            $"“{call}”给了{given}个参数，应当是{chinese}",
            $"Invalid number of arguments `{given}` passed to `{call}` while expecting `{english}` arguments");
        return e.Fault(TemplatingRules.ArgumentCount, site, headline, ArgumentHelp(e, site.End, given < required, isPiped));
    }

    public static TemplateFault NotIterable(this Evaluator e, CallSite site, Value value) =>
        e.Fault(TemplatingRules.LoopUse, site, new($"这里要列表，不能是{KindName.Chinese(value)}", $"Unexpected type `{KindName.English(value)}` for iterator"));

    public static TemplateFault ListChanged(this Evaluator e, CallSite site) =>
        e.Fault(TemplatingRules.LoopUse, site, new("循环当中改动了正在循环的列表", "Collection was modified; enumeration operation may not execute."));

    public static TemplateFault OutsideLoop(this Evaluator e, CallSite site, string keyword) =>
        e.Fault(TemplatingRules.LoopUse, site, new($"“{keyword}”不在循环里", $"The statement `{keyword}` can only be used inside for/while loops"));

    public static TemplateFault NotAnObject(this Evaluator e, CallSite site, string statement, Value value) =>
        e.Fault(TemplatingRules.WrongType, site, new($"“{statement}”后面要对象，“{e.TextAt(site)}”是{KindName.Chinese(value)}", $"Invalid target property `{e.TextAt(site)}` used for [{statement}] statement. Must be a ScriptObject instead of `{KindName.English(value)}`"));

    public static TemplateFault RangeTooLong(this Evaluator e, CallSite site, int limit) =>
        e.Fault(TemplatingRules.LoopLimit, site, new($"范围超过{limit}个数", $"Range expression exceeds LoopLimit `{limit}`."));

    public static TemplateFault LoopLimitExceeded(this Evaluator e, CallSite site, int limit) =>
        e.Fault(TemplatingRules.LoopLimit, site, new($"循环超过{limit}步，可能停不下来", $"Exceeding number of iteration limit `{limit}` for loop statement."));

    public static TemplateFault StepLimitExceeded(this Evaluator e, CallSite site, long limit) =>
        e.Fault(TemplatingRules.StepLimit, site, new($"运算超过{limit}步", $"Exceeding number of steps `{limit}`."));

    public static TemplateFault TextLimitExceeded(this Evaluator e, CallSite site, int limit) =>
        e.Fault(TemplatingRules.TextLimit, site, new($"一段文字超过{limit}个字符", $"A text exceeds LimitToString `{limit}`."));

    public static TemplateFault TextTotalExceeded(this Evaluator e, CallSite site, long limit) =>
        e.Fault(TemplatingRules.TextLimit, site, new($"模板做出的文字一共超过{limit}个字符", $"All texts together exceed `{limit}` characters."));

    public static TemplateFault ListLimitExceeded(this Evaluator e, CallSite site, int limit) =>
        e.Fault(TemplatingRules.ListLimit, site, new($"列表超过{limit}项", $"The list exceeds `{limit}` items."));

    public static TemplateFault OutputLimitExceeded(this Evaluator e, Location location, int limit) =>
        e.Fault(TemplatingRules.OutputLimit, location, new($"输出超过{limit}个字符", $"The output exceeds `{limit}` characters."), null);

    public static TemplateFault PrintTooDeep(this Evaluator e, CallSite site, int limit) =>
        e.Fault(TemplatingRules.PrintDepthLimit, site, new($"要打印的数据嵌套超过{limit}层", $"Structure is too deeply nested, more than `{limit}` levels."));

    public static TemplateFault RecursionLimitExceeded(this Evaluator e, CallSite site, string name, int limit) =>
        e.Fault(TemplatingRules.RecursionLimit, site, new($"调用“{name}”时超过{limit}层", $"Exceeding number of recursive depth limit `{limit}` for `{name}`"));

    public static TemplateFault SwitchedOff(this Evaluator e, CallSite site, string name) =>
        e.Fault(TemplatingRules.SwitchedOff, site, SwitchedOffHeadline(name), new(SwitchedOffHelp, true));

    internal static Message SwitchedOffHelp => new("日期写在数据里，由模板取用", "Put the date into the data");

    internal static Message SwitchedOffHeadline(string name) =>
        new($"“{name}”在模板里不提供：同样的材料要得到同样的文件", $"`{name}` is not available in templates: the same input has to give the same output");

    public static TemplateFault RegexTooSlow(this Evaluator e, CallSite site, string pattern) =>
        e.Fault(TemplatingRules.RegexLimit, site, new($"正则表达式“{pattern}”找得太久", $"The regular expression `{pattern}` timed out."));

    public static TemplateFault BadRegex(this Evaluator e, CallSite site, string pattern) =>
        e.Fault(TemplatingRules.WrongType, site, new($"正则表达式“{pattern}”写法不对", $"Invalid regular expression `{pattern}`"));

    public static TemplateFault BadValue(this Evaluator e, CallSite site, string text, string function) =>
        e.Fault(TemplatingRules.WrongType, site, new($"“{text}”不能用在“{function}”里", $"Invalid value `{text}` for `{function}`"));

    public static TemplateFault NotReadable(this Evaluator e, CallSite site, string format, string function) =>
        e.Fault(TemplatingRules.WrongType, site, new($"“{function}”要的是 {format}，这段文字不是", $"The text is no {format}, which `{function}` reads"));

    public static TemplateFault NotSortable(this Evaluator e, CallSite site, Value left, Value right) =>
        e.Fault(TemplatingRules.WrongType, site, new($"{KindName.Chinese(left)}和{KindName.Chinese(right)}排不出先后", $"Failed to compare {KindName.English(left)} with {KindName.English(right)}"));

    public static TemplateFault IncludeNotFound(this Evaluator e, CallSite site, string name) =>
        e.Fault(TemplatingRules.IncludeFailed, site, new($"没有“{name}”这个模板文件", $"There is no template file `{name}`"));

    public static TemplateFault IncludeNotReadable(this Evaluator e, CallSite site, string name, IReadOnlyList<Diagnostic> findings)
    {
        var failed = e.Finding(TemplatingRules.IncludeFailed, e.LocationOf(site.Start, site.End), new($"包含的模板“{name}”有错", $"Error while parsing template `{name}`"), null);
        var included = new Related(failed.Location, new($"从这里包含“{name}”", $"‘{name}’ is included here"));
        return new(failed) { Causes = [.. findings.Select(finding => finding with { Related = [.. finding.Related, included, .. failed.Related] })] };
    }

    public static TemplateFault HostFailed(this Evaluator e, CallSite site, Message headline, Message? help) =>
        e.Fault(TemplatingRules.HostFailure, site, headline, help is { } h ? new(h, true) : default);

    private static TemplateFault Fault(this Evaluator e, Rule rule, CallSite site, Message headline, FaultHelp help = default) =>
        e.Fault(rule, e.LocationOf(site.Start, site.End), headline, help.IsGiven ? help.Text : null);

    private static TemplateFault Fault(this Evaluator e, Rule rule, Location location, Message headline, Message? help) => new(e.Finding(rule, location, headline, help));

    private static Diagnostic Finding(this Evaluator e, Rule rule, Location location, Message headline, Message? help) =>
        new() { Rule = rule, Severity = rule.Severity, Location = location, Headline = headline, Help = help, Related = IncludeTrace.Of(e.Calls.Trace) };

    private static string TextAt(this Evaluator e, CallSite site) => e.Source.Text[site.Start..Math.Min(site.End, e.Source.Text.Length)];

    private static IEnumerable<string> FunctionNames(this Evaluator e) => e.Scopes.Suggestions().Concat(BuiltIns.BuiltInTable.Names).Concat(BuiltIns.BuiltInTable.FullNames);

    private static string Owner(string path) => path.LastIndexOf('.') is > 0 and var dot ? path[..dot].TrimEnd('?') : path;

    private static string ChineseType(string type) => type switch
    {
        "int" or "double" or "long" => "数",
        "DateTime" => "日期",
        "TimeSpan" => "时长",
        "array" => "列表",
        "object" => "对象",
        "function" => "函数（前面写 @）",
        _ => "文字",
    };

    private static FaultHelp ArgumentHelp(Evaluator e, int end, bool isMissing, bool isPiped)
    {
        var rest = e.Source.Text.AsSpan(Math.Min(end, e.Source.Text.Length)).TrimStart(' ');
        return isMissing && rest.StartsWith("-") && !rest.StartsWith("- ") ? new(new("负数作参数要加括号，如 f (-1)", "A negative argument needs parentheses, as in f (-1)"), true)
            : isPiped ? new(new("“|”前面的值算第一个参数", "The value before the pipe is the first argument"), true)
            : default;
    }

    private static FaultHelp NameHint(string name, Evaluator e) =>
        OwnerHint.Of(name, e.Scopes.Suggestions(), owner => HasMember(e, owner, name)) is { } path ? new(path, true)
        : Hint(name, e.Scopes.Suggestions().Concat(BuiltIns.BuiltInTable.Names)) is { IsGiven: true } near ? near : FunctionHint(name, e);

    private static bool HasMember(Evaluator e, string owner, string name) =>
        e.Scopes.TryGet(owner, out var value) && (value.Kind == ValueKind.Object ? value.AsObject : value.Kind == ValueKind.Host ? value.AsHost.Members : null) is { IsClosed: true } members && members.TryGetMember(name, out _);

    // A function without its module: what helpers that know other template languages write.
    private static FaultHelp FunctionHint(string name, Evaluator e)
    {
        var full = BuiltIns.BuiltInTable.FullNames.Where(f => f.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)).ToList();
        return full.Count == 0
            ? Hint(name, e.FunctionNames())
            : new(new($"写成 {string.Join(" 或 ", full)}", $"Write {string.Join(" or ", full)}"), true);
    }

    private static FaultHelp Hint(string name, IEnumerable<string> candidates) =>
        name.Length <= MaxNameLength && NearestName.Of(name, candidates) is { } near ? new(new($"是不是“{near}”？", $"Did you mean ‘{near}’?"), true) : default;

    private readonly record struct FaultHelp(Message Text, bool IsGiven);
}
