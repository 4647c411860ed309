using ReportGen.Diagnostics;

namespace ReportGen.Cli.Syntax;

/// <summary>The options that every command takes, before or after its name.</summary>
internal static class CommonOptions
{
    public static OptionSpec Lang { get; } = new("--lang", new("消息用哪种语言", "language of the messages"))
    {
        Value = new("zh|en", "zh|en"),
        Choices = [new("zh", new("中文", "Chinese"), "zh-CN", "zh_CN", "cn", "中文"), new("en", new("英文", "English"), "en-US", "english", "英文")],
    };

    public static OptionSpec Quiet { get; } = new("--quiet", new("少说话：只说错误", "say less: errors only")) { Aliases = ["-q"] };

    public static OptionSpec Help { get; } = new("--help", new("显示说明", "show this help")) { Aliases = ["-h", "-?"] };

    public static OptionSpec Version { get; } = new("--version", new("显示版本号", "show the version"));

    public static IReadOnlyList<OptionSpec> All { get; } = [Lang, Quiet, Help, Version];
}
