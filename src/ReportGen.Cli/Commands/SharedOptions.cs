using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary>Options and arguments that several commands take.</summary>
internal static class SharedOptions
{
    public static ArgumentSpec Files { get; } = new(
        new("文件", "FILE"),
        new("记录文件（.xlsx 台账或 .yaml）或放记录的文件夹；- 表示从标准输入读", "record files (.xlsx ledgers or .yaml) or folders of them; - is the standard input"),
        Many: true)
    {
        Offered = Offered.Files,
    };

    public static OptionSpec Period { get; } = new("--period", new("只算这一段时间，如 2024年上半年、2024年第一季度、Q1（默认用文件里写的）", "only this period, as 2024-H1, 2024年第一季度 or Q1 (that of the files by default)"))
    {
        Value = new("期间", "PERIOD"),
    };

    public static OptionSpec Previous { get; } = new("--previous", new("上一年的文件，用来比较（默认自己找）", "the file of the year before, for comparisons (found by itself)"))
    {
        Value = new("文件", "FILE"),
        Offered = Offered.Files,
    };

    public static OptionSpec FailOn { get; } = new("--fail-on", new("发现什么就算不通过（默认 error）", "what counts as failure (error by default)"))
    {
        Value = new("级别", "LEVEL"),
        Choices =
        [
            new("error", new("错误", "errors"), "错误"),
            new("warning", new("错误和警告", "errors and warnings"), "警告"),
            new("info", new("有任何发现", "any finding"), "提示"),
        ],
    };

    public static Severity SeverityOf(ParsedArguments arguments) => arguments.Value(FailOn) switch
    {
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => Severity.Error,
    };

    /// <summary>The records that a command line is about; null after a fault in it, which has been told.</summary>
    public static RecordRequest? RecordsOf(IReadOnlyList<string> files, string? period, string? previous, CommandContext context)
    {
        var cut = period is null ? null : AskedPeriod.Parse(period);
        if (period is not null && cut is null)
        {
            var bag = new DiagnosticBag();
            bag.UnknownPeriod(period);
            context.Report(bag.Items);
            return null;
        }

        return new RecordRequest { Files = files, Period = cut, Previous = previous };
    }
}
