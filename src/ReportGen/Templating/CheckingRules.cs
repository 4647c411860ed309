using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>What checking finds and the language lets pass, and it is never what somebody means.</summary>
public static class CheckingRules
{
    public static Rule NeverTrue { get; } = Warning("RG3401", "条件不会成立", "Condition is never true");

    public static Rule AlwaysTrue { get; } = Warning("RG3402", "条件总是成立", "Condition is always true");

    public static Rule NeverReached { get; } = Warning("RG3403", "永远执行不到", "Never reached");

    public static Rule NeverAssigned { get; } = Error("RG3404", "从来没有给过值", "Never given a value");

    public static Rule NeverThisWord { get; } = Error("RG3405", "不会是这个词", "Never this word");

    public static Rule PrintsWhole { get; } = Error("RG3406", "整个写出来的列表或对象", "A list or an object printed whole");

    public static Rule TooMuch { get; } = Warning("RG3407", "没有全部查到", "Not everything was checked");

    public static IReadOnlyList<Rule> All => [NeverTrue, AlwaysTrue, NeverReached, NeverAssigned, NeverThisWord, PrintsWhole, TooMuch];

    private static Rule Error(string id, string chinese, string english) => new(id, Severity.Error, new Message(chinese, english));

    private static Rule Warning(string id, string chinese, string english) => new(id, Severity.Warning, new Message(chinese, english));
}
