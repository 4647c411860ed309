using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Cli.Syntax;

/// <summary>Faults in a command line, in words.</summary>
internal static class UsageDiagnostics
{
    /// <param name="bag">Where the fault goes.</param>
    /// <param name="group">The words before it that are right, with a space behind them: <c>template </c>.</param>
    /// <param name="word">The word that names no command; null where none was written.</param>
    /// <param name="verbs">All commands.</param>
    public static void UnknownCommand(this DiagnosticBag bag, string group, string? word, IEnumerable<string> verbs)
    {
        var known = verbs.Where(v => v.StartsWith(group, StringComparison.Ordinal)).ToList();
        var written = group + word;
        bag.Usage(
            UsageRules.UnknownCommand,
            word is null
                ? new($"{group}后面还要写一个词，没有写", $"{group}wants one more word behind it")
                : new($"没有“{written}”这个命令", $"there is no command “{written}”"),
            (group.Length == 0 && word is not null && OtherVerbs.Meant(word) is { } meant ? meant : word is null ? null : NearestName.Of(written, known)) is { } nearest
                ? new($"是不是想写 {nearest}？", $"did you mean {nearest}?")
                : new($"可用的命令：{string.Join("、", known)}", $"the commands are {string.Join(", ", known)}"));
    }

    /// <param name="bag">Where the fault goes.</param>
    /// <param name="option">As it was written.</param>
    /// <param name="nearest">The option that it was meant to be; null where none is near.</param>
    public static void UnknownOption(this DiagnosticBag bag, string option, string? nearest) => bag.Usage(
        UsageRules.UnknownOption,
        new($"没有“{option}”这个选项", $"there is no option “{option}”"),
        nearest is null
            ? new($"如果这是文件名，写成 ./{option}", $"if it is a file, write ./{option}")
            : new($"是不是想写 {nearest}？", $"did you mean {nearest}?"));

    /// <param name="bag">Where the fault goes.</param>
    /// <param name="option">As it was written.</param>
    /// <param name="command">The command, which does not take it.</param>
    /// <param name="others">The commands that do.</param>
    public static void OptionOfOther(this DiagnosticBag bag, string option, CommandSpec command, IEnumerable<string> others)
    {
        var (verb, options) = (command.Verb, command.Options.Select(one => one.Name).ToList());
        bag.Usage(
            UsageRules.UnknownOption,
            new($"{verb} 没有“{option}”这个选项", $"{verb} has no option “{option}”"),
            new(
                $"有它的是 {string.Join("、", others)}" + (options.Count == 0 ? "" : $"；{verb} 的选项：{string.Join("、", options)}"),
                $"it is one of {string.Join(", ", others)}" + (options.Count == 0 ? "" : $"; {verb} has {string.Join(", ", options)}")));
    }

    public static void MissingValue(this DiagnosticBag bag, string name, OptionSpec option) => bag.Usage(
        UsageRules.MissingValue,
        new($"“{name}”后面要写{option.Value!.Chinese}，没有写", $"“{name}” wants {option.Value.English} behind it"),
        option.Choices.Count == 0 ? null : ChoicesOf(option.Choices));

    public static void UnwantedValue(this DiagnosticBag bag, string word, OptionSpec option) => bag.Usage(
        UsageRules.UnwantedValue,
        new($"“{option.Name}”后面不用写内容，写的是“{word}”", $"“{option.Name}” takes no value; it was written “{word}”"),
        new($"只写 {option.Name}", $"write {option.Name} alone"));

    public static void GivenTwice(this DiagnosticBag bag, OptionSpec option) => bag.Usage(
        UsageRules.GivenTwice,
        new($"“{option.Name}”写了不止一次", $"“{option.Name}” is given more than once"),
        new("只留一个", "keep one of them"));

    /// <param name="bag">Where the fault goes.</param>
    /// <param name="place">The option or the command that takes the word.</param>
    /// <param name="choices">The words that it takes.</param>
    /// <param name="word">What was written.</param>
    public static void UnknownChoice(this DiagnosticBag bag, string place, IReadOnlyList<Choice> choices, string word) => bag.Usage(
        UsageRules.UnknownChoice,
        new($"“{place}”不认识“{word}”", $"“{place}” does not know “{word}”"),
        NearestName.Of(word, choices.SelectMany(c => c.AlsoNames.Prepend(c.Name))) is { } nearest
            ? new($"是不是想写 {nearest}？", $"did you mean {nearest}?")
            : With(ChoicesOf(choices), choices.Any(c => c.Name == "docx") ? OtherWay(word.ToLowerInvariant()) : new("", "")));

    public static void MissingArgument(this DiagnosticBag bag, string verb, ArgumentSpec argument) => bag.Usage(
        UsageRules.MissingArgument,
        new($"{verb} 后面要写{argument.Name.Chinese}，没有写", $"{verb} wants {argument.Name.English} behind it"),
        argument.Help);

    /// <param name="bag">Where the fault goes.</param>
    /// <param name="verb">The command.</param>
    /// <param name="word">The first word too many.</param>
    /// <param name="last">The last place of the command, which takes one word; null where it takes none at all.</param>
    public static void TooManyArguments(this DiagnosticBag bag, string verb, string word, ArgumentSpec? last) => bag.Usage(
        UsageRules.TooManyArguments,
        new($"{verb} 后面多出了“{word}”", $"“{word}” is one too many behind {verb}"),
        last is null
            ? new($"{verb} 后面不写别的，只写选项", $"{verb} takes options alone")
            : new($"一次只写一个{last.Name.Chinese}；名字里有空格的，用引号括起来", $"one {last.Name.English} at a time; put a name that holds spaces in quotes"));

    public static void EmptyArgument(this DiagnosticBag bag) => bag.Usage(
        UsageRules.EmptyArgument,
        new("有一个文件名是空的", "one of the file names is empty"),
        new("看看引号里是不是漏写了内容", "check for quotes with nothing in them"));

    public static void RequiredOption(this DiagnosticBag bag, string verb, OptionSpec option) => bag.Usage(
        UsageRules.RequiredOption,
        new($"{verb} 要有“{option.Name}”，没有写", $"{verb} needs “{option.Name}”"),
        new($"{option.Name} {option.Value!.Chinese}：{option.Help.Chinese}", $"{option.Name} {option.Value.English}: {option.Help.English}"));

    public static void Conflict(this DiagnosticBag bag, OptionSpec left, OptionSpec right) => bag.Usage(
        UsageRules.Conflict,
        new($"“{left.Name}”和“{right.Name}”不能同时用", $"“{left.Name}” and “{right.Name}” exclude each other"),
        new("去掉其中一个", "drop one of them"));

    public static void UnknownPeriod(this DiagnosticBag bag, string text) => bag.Usage(
        UsageRules.UnknownPeriod,
        new($"“--period”看不懂“{text}”", $"“--period” does not know “{text}”"),
        PeriodParser.Nearest(text) is { } nearest
            ? new($"是不是想写 {nearest}？", $"did you mean {nearest}?")
            : new("写成 2024、2024年上半年、2024年第一季度、2024-Q1 或 2024-01-01..2024-09-30", "write 2024, 2024-H1, 2024-Q1 or 2024-01-01..2024-09-30"));

    public static void NoSuchPort(this DiagnosticBag bag, string text) => bag.Usage(
        UsageRules.NoPort,
        new($"“{text}”不是端口号", $"“{text}” is no port"),
        new("写 1024 到 65535 之间的数；不写就自己找一个空的", "write a number from 1024 to 65535; without one a free port is found"));

    public static void PortTaken(this DiagnosticBag bag, int port) => bag.Usage(
        UsageRules.NoPort,
        new($"端口 {port} 别的程序正在用，或者不让用", $"port {port} is in use, or not allowed"),
        new("换一个，或者不写 --port，自己找一个空的", "choose another one, or leave out --port to find a free one"));

    public static void NotWatched(this DiagnosticBag bag) => bag.Usage(
        UsageRules.NotWatched,
        new("标准输入读一遍就没有了，不能守着它变", "the standard input is read once and cannot be watched"),
        new("写记录文件的名字", "name the record files"));

    public static void UnknownRule(this DiagnosticBag bag, string word, IEnumerable<string> ids) => bag.Usage(
        UsageRules.UnknownRule,
        new($"没有“{word}”这条规则", $"there is no rule “{word}”"),
        NearestName.Of(word, ids) is { } nearest
            ? new($"是不是想写 {nearest}？全部规则：reportgen rules", $"did you mean {nearest}? reportgen rules lists all")
            : new("全部规则：reportgen rules", "reportgen rules lists all"));

    /// <param name="bag">Where the fault goes.</param>
    /// <param name="path">What <c>-o</c> named.</param>
    /// <param name="ending">Its ending, without the dot.</param>
    /// <param name="forms">The endings of what is written.</param>
    /// <param name="more">How else to come by such a file; empty where there is no way.</param>
    public static void UnknownEnding(this DiagnosticBag bag, string path, string ending, IReadOnlyList<string> forms, Message more)
    {
        var known = string.Join("、", forms.Select(form => "." + form));
        var knownEnglish = string.Join(", ", forms.Select(form => "." + form));
        bag.Usage(
            UsageRules.UnknownEnding,
            new($"“{path}”要的是 .{ending} 文件，这里写不出来", $"“{path}” asks for a .{ending} file, which is not written here"),
            new($"能写的结尾：{known}{more.Chinese}", $"the endings are {knownEnglish}{more.English}"));
    }

    /// <summary>How to come by a document of a kind that is not written.</summary>
    public static Message OtherWay(string ending) => ending switch
    {
        "pdf" or "wps" or "doc" or "odt" or "rtf" or "ofd" => new Message(
            $"；要 {ending.ToUpperInvariant()}，先写成 .docx，再用 Word、WPS 或 LibreOffice 打开后另存",
            $"; for {ending.ToUpperInvariant()} write .docx and save it as that in Word, WPS or LibreOffice"),
        "xlsx" or "xls" or "csv" or "et" => new Message(
            "；要表格里的数字，用 reportgen stats 文件 --format csv",
            "; for figures in a spreadsheet use reportgen stats FILE --format csv"),
        _ => new Message("", ""),
    };

    /// <summary>How to come by a file of records of a kind that a command does not write.</summary>
    /// <param name="ending">The ending that is asked for.</param>
    /// <param name="written">The ending of what the command writes.</param>
    public static Message OtherWayToRecords(string ending, string written) => (ending, written) switch
    {
        ("xls" or "et" or "csv" or "ods", "xlsx") => new Message(
            $"；要 {ending.ToUpperInvariant()}，先写成 .xlsx，再用 Excel、WPS 或 LibreOffice 打开后另存",
            $"; for {ending.ToUpperInvariant()} write .xlsx and save it as that in Excel, WPS or LibreOffice"),
        ("xlsx" or "xls" or "et" or "csv" or "ods", "yaml") => new Message("；台账（.xlsx）用 reportgen ledger export 写", "; ledgers (.xlsx) are written by reportgen ledger export"),
        ("yaml" or "yml", "xlsx") => new Message("；YAML 用 reportgen ledger to-yaml 写", "; YAML is written by reportgen ledger to-yaml"),
        _ => new Message("", ""),
    };

    private static Message With(Message help, Message more) => new(help.Chinese + more.Chinese, help.English + more.English);

    /// <summary>A list that is printed is asked into a file.</summary>
    public static void OutputOfList(this DiagnosticBag bag, string path, string form) => bag.Usage(
        UsageRules.Conflict,
        new($"--format {form} 列在屏幕上，不写文件；“{path}”用不上", $"--format {form} is printed; “{path}” has no use"),
        new($"要存成文件，去掉 -o，末尾写 > {path}；要 Word 文档，写 --format docx", $"to keep it, leave out -o and end the line in > {path}; for a Word document write --format docx"));

    public static void EndingOfOtherForm(this DiagnosticBag bag, string path, string form) => bag.Usage(
        UsageRules.UnknownEnding,
        new($"“{path}”的结尾和 --format {form} 对不上", $"the ending of “{path}” is not that of --format {form}"),
        new($"结尾写 .{form}，或者去掉 --format", $"end the name in .{form}, or leave out --format"));

    /// <summary>A file stands where a statistic is meant, or no statistic is named at all.</summary>
    public static void FileForStatistic(this DiagnosticBag bag, string word, string commandLine) => bag.Usage(
        UsageRules.Misplaced,
        new($"explain 后面先写统计项，再写文件；“{word}”不是统计项", $"explain wants a statistic first, then files; “{word}” is no statistic"),
        new($"写成：{commandLine}；全部统计项用 reportgen stats 看", $"write {commandLine}; reportgen stats lists the statistics"));

    /// <summary>A statistic stands among the files of a command that takes none.</summary>
    public static void StatisticForFile(this DiagnosticBag bag, string verb, string word, string commandLine) => bag.Usage(
        UsageRules.Misplaced,
        new($"{verb} 后面只写文件；“{word}”是统计项", $"{verb} takes files alone; “{word}” is a statistic"),
        new($"一个数字的来历用 explain 看：{commandLine}", $"explain tells where one figure comes from: {commandLine}"));

    private static Message ChoicesOf(IReadOnlyList<Choice> choices) => new(
        "可以写：" + string.Join("、", choices.Select(c => c.Name == c.Meaning.Chinese ? c.Name : $"{c.Name}（{c.Meaning.Chinese}）")),
        "one of " + string.Join(", ", choices.Select(c => c.Name)));

    private static void Usage(this DiagnosticBag bag, Rule rule, Message headline, Message? help) => bag.Report(rule, Location.None, headline, help: help);
}
