using ReportGen.Diagnostics;

namespace ReportGen.Cli.Syntax;

/// <summary>The catalogue of faults in a command line.</summary>
internal static class UsageRules
{
    public static Rule UnknownCommand { get; } = new("RG9001", Severity.Error, new("没有这个命令", "unknown command"));

    public static Rule UnknownOption { get; } = new("RG9002", Severity.Error, new("没有这个选项", "unknown option"));

    public static Rule MissingValue { get; } = new("RG9003", Severity.Error, new("选项后面缺少内容", "option without its value"));

    public static Rule UnwantedValue { get; } = new("RG9004", Severity.Error, new("选项后面不带内容", "option takes no value"));

    public static Rule GivenTwice { get; } = new("RG9005", Severity.Error, new("选项写了两次", "option given twice"));

    public static Rule UnknownChoice { get; } = new("RG9006", Severity.Error, new("内容不认识", "unknown word where few are known"));

    public static Rule MissingArgument { get; } = new("RG9007", Severity.Error, new("命令后面缺少内容", "missing argument"));

    public static Rule TooManyArguments { get; } = new("RG9008", Severity.Error, new("命令后面内容太多", "too many arguments"));

    public static Rule EmptyArgument { get; } = new("RG9009", Severity.Error, new("空的参数", "empty argument"));

    public static Rule RequiredOption { get; } = new("RG9010", Severity.Error, new("缺少必需的选项", "missing option"));

    public static Rule Conflict { get; } = new("RG9011", Severity.Error, new("选项不能同时使用", "options exclude each other"));

    public static Rule UnknownPeriod { get; } = new("RG9012", Severity.Error, new("期间看不懂", "unknown period"));

    public static Rule UnknownRule { get; } = new("RG9013", Severity.Error, new("没有这条规则", "unknown rule"));

    public static Rule NoPort { get; } = new("RG9014", Severity.Error, new("端口用不了", "port not available"));

    public static Rule NotWatched { get; } = new("RG9015", Severity.Error, new("不能守着它变", "cannot be watched"));

    public static Rule UnknownEnding { get; } = new("RG9021", Severity.Error, new("这种文件写不出来", "no such form of output"));

    public static Rule Misplaced { get; } = new("RG9022", Severity.Error, new("文件和统计项的位置写反了", "a file and a statistic in each other's place"));

    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownCommand, UnknownOption, MissingValue, UnwantedValue, GivenTwice, UnknownChoice, MissingArgument, TooManyArguments, EmptyArgument,
        RequiredOption, Conflict, UnknownPeriod, UnknownRule, NoPort, NotWatched, UnknownEnding, Misplaced,
    ];
}
