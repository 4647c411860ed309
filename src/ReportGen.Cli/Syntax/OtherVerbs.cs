namespace ReportGen.Cli.Syntax;

/// <summary>Words that people try for a command and that only look like none: Chinese ones, and those of other programs.</summary>
internal static class OtherVerbs
{
    /// <summary>What is meant by a word, as it is written behind the program's name; null where nobody can say.</summary>
    public static string? Meant(string word) => word.ToLowerInvariant() switch
    {
        "生成" or "写总结" or "总结" or "写材料" or "生成报告" => "build",
        "守着" or "监视" or "预览" => "watch",
        "校验" or "检查" or "核对" or "验证" or "查错" => "validate",
        "统计" or "数字" => "stats",
        "解释" or "来历" => "explain",
        "规则" => "rules",
        "台账" or "新台账" or "新建台账" => "ledger new",
        "导出" or "导出台账" => "ledger export",
        "初始化" or "新建" or "开始" => "init",
        "结转" or "下一年" => "rollover",
        "模板" => "template list",
        "帮助" or "？" => "--help",
        "版本" or "version" or "ver" => "--version",
        _ => null,
    };
}
