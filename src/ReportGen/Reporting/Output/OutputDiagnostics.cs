using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>Why a document is not written, in words.</summary>
internal static class OutputDiagnostics
{
    private static readonly Message s_otherPlace = new("把这一份改个名字留着，再写一次；也可以用 -o 另起名字，或者加 --force 覆盖", "rename that one and write again; or choose another name with -o, or write over it with --force");

    /// <summary>What to do with an edited document, for whoever has a folder and no command line.</summary>
    public static Message RenameIt { get; } = new(
        "那一份是您改过的，不会动它。要重写的，先给它换个名字（点右键，“重命名”），再写一次；不用重写的，就用那一份",
        "that one is yours and stays; to write anew rename it first, else go on with it");

    public static void OverInput(this DiagnosticBag bag, string path) => bag.Report(
        OutputRules.OverInput,
        Location.None,
        new($"“{path}”是这次读取的文件，不能写到它上面", $"“{path}” is one of the files read and is not written over"),
        help: new("用 -o 另起一个名字", "choose another name with -o"));

    /// <summary>A ledger that is to be a ledger, or YAML that is to be YAML.</summary>
    public static void IsThatAlready(this DiagnosticBag bag, string path)
    {
        var isLedger = path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        bag.Report(
            OutputRules.OverInput,
            Location.None,
            isLedger ? new($"“{path}”已经是台账，不用转换", $"“{path}” is a ledger already") : new($"“{path}”已经是 YAML，不用转换", $"“{path}” is YAML already"),
            help: isLedger
                ? new("写 YAML 文件的名字；台账转成 YAML 用 reportgen ledger to-yaml", "name YAML files; reportgen ledger to-yaml makes YAML of ledgers")
                : new("写台账（.xlsx）的名字；YAML 转成台账用 reportgen ledger export", "name ledgers (.xlsx); reportgen ledger export makes ledgers of YAML"));
    }

    public static void Edited(this DiagnosticBag bag, string path, Message? help = null) => bag.Report(
        OutputRules.Edited,
        Location.None,
        new($"“{path}”写好以后又保存过，没有覆盖（改过的算，打开看看、顺手保存的也算）", $"“{path}” was saved after it was built, edited or only looked at, and is left as it is"),
        help: help ?? s_otherPlace);

    public static void NotOurs(this DiagnosticBag bag, string path, Message? help = null) => bag.Report(
        OutputRules.NotOurs,
        Location.None,
        new($"已经有一个“{path}”，不是 reportgen 写的，没有覆盖", $"there is a “{path}” that reportgen did not write; it is left as it is"),
        help: help ?? s_otherPlace);

    /// <summary>A baseline is written over a former one and over nothing else: over records it would be the end of a year's work.</summary>
    public static void NotOverABaseline(this DiagnosticBag bag, string path) => bag.Report(
        OutputRules.NotOurs,
        Location.None,
        new($"已经有一个“{path}”，不是基线文件，没有覆盖", $"there is a “{path}” that is no baseline; it is left as it is"),
        help: new("给基线另起一个名字，如 基线.json", "give the baseline a name of its own, as baseline.json"));

    public static void NotLookedAt(this DiagnosticBag bag, string path, WorkspaceFault fault, Message? help = null)
    {
        if (fault.Trouble == WorkspaceTrouble.InUse)
        {
            bag.CouldNotWrite(fault);
            return;
        }

        bag.Report(
            OutputRules.NotOurs,
            Location.None,
            new($"已经有一个“{path}”，读不了，不知道是不是有人改过，没有覆盖", $"there is a “{path}” that cannot be read, so nobody knows whether it was edited; it is left as it is"),
            help: help ?? s_otherPlace);
    }

    public static void WrittenTwice(this DiagnosticBag bag, string path) => bag.Report(
        OutputRules.Twice,
        Location.None,
        new($"有两份报告都要写到“{path}”，后一份没有写", $"two reports go to “{path}”; the second is not written"),
        help: new("两个文件是同一单位同一期间的：去掉 --each 合成一份，或者分别用 -o 写", "both files are of one unit and period: drop --each to make one report of them, or write each with its own -o"));

    public static void CheckSheetWithoutPlace(this DiagnosticBag bag) => bag.Report(
        OutputRules.NoPlace,
        Location.None,
        new("报告写到标准输出时，数字核对表没有地方写", "a report on the standard output has no place beside it for the check sheet"),
        help: new("用 -o 写成文件，或者去掉 --check-sheet", "write to a file with -o, or leave out --check-sheet"));

    public static void Exists(this DiagnosticBag bag, string path) => bag.Report(
        OutputRules.Exists, Location.None, new($"已经有“{path}”，没有覆盖", $"there is a “{path}” already; it is left as it is"), help: s_otherPlace);

    public static void OneOutput(this DiagnosticBag bag, string path, int count) => bag.Report(
        OutputRules.OneOutput,
        Location.None,
        new($"有 {count} 个文件，不能都写到“{path}”", $"{count} files cannot all be written to “{path}”"),
        help: new("-o 写一个文件夹，或者不写 -o，各写在原来的文件旁边", "name a folder with -o, or leave it out to write beside each file"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="folder">The folder that was to be filled.</param>
    /// <param name="names">What of it is there already; at least one.</param>
    public static void InTheWay(this DiagnosticBag bag, string folder, IReadOnlyList<string> names)
    {
        var few = string.Join('、', names.Take(3)) + (names.Count > 3 ? $"等{names.Count}个文件" : "");
        bag.Report(
            OutputRules.InTheWay,
            Location.None,
            new($"“{folder}”里已经有{few}，什么也没有写", $"“{folder}” holds {string.Join(", ", names.Take(3))}{(names.Count > 3 ? $" and {names.Count - 3} more" : "")} already; nothing is written"),
            help: new("换一个空的文件夹；要下一年的文件，用 reportgen rollover", "choose an empty folder; for the next year's file use reportgen rollover"));
    }
}
