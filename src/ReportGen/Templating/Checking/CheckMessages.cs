using ReportGen.Diagnostics;
using ReportGen.Templating.BuiltIns;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Checking;

/// <summary>What checking finds, one method a finding; ids are those of the same fault while rendering, where there is one.</summary>
internal static class CheckMessages
{
    private const int MaxNameLength = 60;

    public static Message TooMuch => new("函数、包含套得太多，没有全部查到", "too many calls within calls; not everything was checked");

    public static void UnknownName(this Checker c, CallSite site, string name)
    {
        if (!c.IsDoubtful(name))
        {
            c.Report(TemplatingRules.UnknownName, site, new($"没有“{name}”这个名称", $"There is no name ‘{name}’"), NameHint(c, name));
        }
    }

    public static void UnknownMember(this Checker c, CallSite site, Shape owner, string name)
    {
        var known = owner.Members?.Names ?? [];
        var ownerName = new Message(owner.Members?.DisplayName ?? ShapeWord.Chinese(owner), owner.Members?.EnglishName ?? ShapeWord.English(owner));
        var isInItems = owner.Kinds.HasFlag(ShapeKinds.List) && owner.Item.Members?.Find(name) is not null;
        c.Report(
            TemplatingRules.UnknownMember,
            site,
            new($"“{ownerName.Chinese}”里没有“{name}”", $"‘{ownerName.English}’ has no member ‘{name}’"),
            isInItems ? new($"列表要逐条取：for x in … 里面写 x.{name}", $"take the items one by one: x.{name} within for x in …") : Hint(name, known));
    }

    public static void NullMember(this Checker c, CallSite site, string path) =>
        c.Report(TemplatingRules.NullAccess, site, new($"“{Owner(path)}”是空值，不能取“{path}”", $"Cannot get the member {path} for a null object."), new("可能没有时写成 ?. ，如 a?.b", "Write ?. where it may be missing, as in a?.b"));

    public static void NotAFunction(this Checker c, CallSite site, Shape shape) =>
        c.Report(TemplatingRules.UnknownFunction, site, new($"“{c.TextAt(site)}”是{ShapeWord.Chinese(shape)}，不是函数", $"Invalid target function `{c.TextAt(site)}` ({ShapeWord.English(shape)})"), new("如果不是想调用函数，检查中间是否少了运算符或引号", "If no call is meant, an operator or a quote may be missing"));

    public static void UnknownArgument(this Checker c, CallSite site, ScriptFunction function, string name) =>
        c.Report(TemplatingRules.UnknownArgument, site, new($"函数“{function.Name}”没有“{name}”这个参数", $"The function ‘{function.Name}’ has no parameter ‘{name}’"), Hint(name, function.Parameters.Select(p => p.Name)));

    public static void WrongArgumentCount(this Checker c, CallSite site, string call, int given, int required, int allowed, bool isPiped)
    {
        var (chinese, english) = required == allowed ? ($"{required}个", $"{required}") : allowed == int.MaxValue ? ($"至少{required}个", $"at least {required}") : ($"{required}到{allowed}个", $"{required} to {allowed}");
        c.Report(
            TemplatingRules.ArgumentCount,
            site,
            new($"“{call}”给了{given}个参数，应当是{chinese}", $"Invalid number of arguments `{given}` passed to `{call}` while expecting `{english}` arguments"),
            isPiped ? new("“|”前面的值算第一个参数", "The value before the pipe is the first argument") : null);
    }

    public static void WrongKind(this Checker c, CallSite site, Shape given, Shape wanted, Message? help = null) =>
        c.Report(TemplatingRules.WrongType, site, new($"这里要{ShapeWord.Chinese(wanted)}，不能是{ShapeWord.Chinese(given)}", $"Unable to convert type `{ShapeWord.English(given)}` to `{ShapeWord.English(wanted)}`"), help ?? CountHelp(given, wanted));

    public static void SwitchedOff(this Checker c, CallSite site, string name) =>
        c.Report(TemplatingRules.SwitchedOff, new CallSite(site.Start, site.End), TemplateFaults.SwitchedOffHeadline(name), TemplateFaults.SwitchedOffHelp);

    public static void NotIterable(this Checker c, CallSite site, Shape given) =>
        c.Report(TemplatingRules.LoopUse, site, new($"这里要列表，不能是{ShapeWord.Chinese(given)}", $"Unexpected type `{ShapeWord.English(given)}` for iterator"));

    public static void NotIndexable(this Checker c, CallSite site, Shape given) =>
        c.Report(TemplatingRules.WrongType, site, new($"{ShapeWord.Chinese(given)}后面不能用 [ ] 取值", $"Expecting a list, an object or a text instead of {ShapeWord.English(given)} for an indexer"));

    public static void NotAnObject(this Checker c, CallSite site, string statement, Shape given) =>
        c.Report(TemplatingRules.WrongType, site, new($"“{statement}”后面要对象，“{c.TextAt(site)}”是{ShapeWord.Chinese(given)}", $"`{statement}` wants an object; `{c.TextAt(site)}` is {ShapeWord.English(given)}"));

    public static void OutsideLoop(this Checker c, CallSite site, string keyword) =>
        c.Report(TemplatingRules.LoopUse, site, new($"“{keyword}”不在循环里", $"The statement `{keyword}` can only be used inside for/while loops"));

    public static void OperatorNotSupported(this Checker c, CallSite site, string op, Shape left, Shape right) =>
        c.Report(TemplatingRules.OperatorUse, site, new($"{ShapeWord.Chinese(left)}和{ShapeWord.Chinese(right)}不能用“{op}”", $"The operator `{op}` is not supported between {ShapeWord.English(left)} and {ShapeWord.English(right)}"));

    public static void IncludeNotFound(this Checker c, CallSite site, IReadOnlyList<string> names) =>
        c.Report(TemplatingRules.IncludeFailed, site, new($"没有“{string.Join("”“", names.Take(3))}”这个模板文件", $"There is no template file `{string.Join("`, `", names.Take(3))}`"), IncludeHint(names[0], c.TemplateNames));

    public static void PrintsWhole(this Checker c, CallSite site, Shape given)
    {
        var isList = given.Kinds.HasFlag(ShapeKinds.List);
        c.Report(
            CheckingRules.PrintsWhole,
            site,
            new($"“{c.TextAt(site)}”是{ShapeWord.Chinese(given)}，不能整个写进材料", $"`{c.TextAt(site)}` is {ShapeWord.English(given)}, which cannot be printed whole"),
            isList ? new("连成一句写 zh.list …，逐条写用 for x in …；要条数，写 ….size", "write zh.list … to join it, or for x in …; for their number write ….size") : new("写它的一项，如 .名称", "write one of its members, as .name"));
    }

    public static (Message Headline, Message? Help) NeverAssigned(string name, IEnumerable<string> known) => (
        new($"“${name}”从来没有给过值", $"‘${name}’ is never given a value"),
        Hint(name, known) is { } near
            ? new(near.Chinese.Replace("“", "“$", StringComparison.Ordinal), near.English.Replace("‘", "‘$", StringComparison.Ordinal))
            : new("带 $ 的名字只在本文件、本函数里有效；函数 do … end 里看不到外面的", "A name with $ belongs to its file or function; within do … end those outside are not seen"));

    public static (Message Headline, Message? Help) NeverTrue(string condition) => (
        new($"条件“{condition}”不会成立，里面写的永远不会印出来", $"the condition `{condition}` is never true; what it guards is never printed"), null);

    public static (Message Headline, Message? Help) AlwaysTrue(string condition, Shape shape, bool hasElse) => (
        hasElse ? new($"条件“{condition}”总是成立，else 后面的永远不会印出来", $"the condition `{condition}` is always true; what stands behind else is never printed") : new($"条件“{condition}”总是成立，等于没有写", $"the condition `{condition}` is always true"),
        shape.Kinds.HasFlag(ShapeKinds.List) ? new($"空的列表也算成立；要看有没有，写 {condition}.size > 0", $"an empty list counts as true; write {condition}.size > 0") : null);

    public static (Message Headline, Message? Help) NeverReached() => (
        new("前面已经结束（ret、break、continue），这里永远执行不到", "what stands before has ended (ret, break, continue); this is never reached"), null);

    public static (Message Headline, Message? Help) RepeatedBranch(string what) => (
        new($"前面已经有过“{what}”，这一个永远轮不到", $"`{what}` stands above already; this one never has its turn"), null);

    public static (Message Headline, Message? Help) NeverThisWord(string word, Shape choice) => (
        new($"这里不会是“{word}”", $"this is never ‘{word}’"),
        choice.Members?.Find("key")?.Choice?.Contains(word, StringComparer.Ordinal) == true
            ? new($"英文写法要取 .key：….key == \"{word}\"", $"the English word is its .key: ….key == \"{word}\"")
            : Hint(word, choice.Choice!) ?? new($"可能的写法：{string.Join("、", choice.Choice!.Take(20))}", $"it can be {string.Join(", ", choice.Choice!.Take(20))}"));

    public static (Message Headline, Message? Help) FlagWithText(string word, string flag, bool isEqual)
    {
        var asked = word is "否" or "不是" or "无" or "false" or "no" == isEqual ? "!" + flag : flag;
        return (
            new($"“{flag}”只有成立、不成立，不会是文字“{word}”", $"`{flag}` is true or false and never the text ‘{word}’"),
            new($"直接写 if {asked}", $"write if {asked}"));
    }

    public static Message? Hint(string name, IEnumerable<string> candidates) =>
        name.Length <= MaxNameLength && NearestName.Of(name, candidates) is { } near ? new($"是不是“{near}”？", $"Did you mean ‘{near}’?") : null;

    private static Message? CountHelp(Shape given, Shape wanted) =>
        given.Kinds.HasFlag(ShapeKinds.List) && wanted.Kinds.HasFlag(ShapeKinds.Number) ? new("要条数，写 ….size；要统计数字，写 stats.…", "for how many there are write ….size; for a figure write stats.…") : null;

    // The folder or the ending is left out: building/honors.
    private static Message? IncludeHint(string name, IEnumerable<string> known) =>
        known.Where(full => full.EndsWith("/" + name, StringComparison.Ordinal) || full.EndsWith("/" + name + ".sbn", StringComparison.Ordinal) || full == name + ".sbn").MinBy(full => full.Length) is { } path
            ? new($"写成 include \"{path}\"", $"Write include \"{path}\"")
            : Hint(name, known);

    private static string Owner(string path) => path.LastIndexOf('.') is > 0 and var dot ? path[..dot].TrimEnd('?') : path;

    private static Message? NameHint(Checker c, string name)
    {
        // include partials/building/honors.sbn
        if (c.TemplateNames.Any(file => file.StartsWith(name + "/", StringComparison.Ordinal)))
        {
            return new($"模板文件的名称要用引号括起来，如 include \"{name}/….sbn\"", $"Put the name of a template file in quotes, as include \"{name}/….sbn\"");
        }

        if (OwnerHint.Of(name, c.Names.Model.Names, owner => c.Names.Model.Find(owner)?.Members is { IsClosed: true } members && members.Find(name) is not null) is { } path)
        {
            return path;
        }

        if (Hint(name, c.Names.All().Concat(BuiltInTable.Names)) is { } near)
        {
            return near;
        }

        // A function without its module: what helpers that know other template languages write.
        var full = BuiltInTable.FullNames.Where(f => f.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)).ToList();
        return full.Count == 0 ? null : new($"写成 {string.Join(" 或 ", full)}", $"Write {string.Join(" or ", full)}");
    }
}
