using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>What a workspace could not do, in words.</summary>
public static class WorkspaceDiagnostics
{
    /// <param name="bag">Takes the finding.</param>
    /// <param name="fault">What went wrong.</param>
    /// <param name="nearest">The file that may be meant by one that is not there; null where none is known.</param>
    public static void CouldNotRead(this DiagnosticBag bag, WorkspaceFault fault, string? nearest = null)
    {
        var path = fault.Path;
        var (headline, help) = fault.Trouble switch
        {
            WorkspaceTrouble.Missing or WorkspaceTrouble.MissingFolder => (
                new Message($"找不到文件“{path}”", $"there is no file “{path}”"),
                nearest is not null ? new Message($"是不是“{nearest}”？", $"did you mean “{nearest}”?")
                : PeriodParser.Parse(path) is not null
                    ? new Message($"要写哪一段时间的，写成 --period {path}", $"for what time, write --period {path}")
                    : new Message("看看文件名有没有写错，文件是不是在别的文件夹里", "check the spelling, and whether the file lies in another folder")),
            WorkspaceTrouble.IsDirectory => (
                new Message($"“{path}”是文件夹，这里要的是文件", $"“{path}” is a folder; a file is wanted here"),
                new Message("写出文件夹里的文件名", "name the file in it")),
            WorkspaceTrouble.NotDirectory => (
                new Message($"“{path}”不是文件夹", $"“{path}” is not a folder"),
                null),
            WorkspaceTrouble.Special => (
                new Message($"“{path}”不是普通文件（是管道或设备），不读取", $"“{path}” is a pipe or a device, not a plain file, and is not read"),
                new Message("要从管道读取，文件名写成 -", "to read from a pipe, write - as the file name")),
            WorkspaceTrouble.Denied => (
                new Message($"没有权限读取“{path}”", $"no permission to read “{path}”"),
                new Message("请文件的主人放开权限，或者复制一份到自己的文件夹", "ask its owner for permission, or copy it to a folder of your own")),
            WorkspaceTrouble.InUse => (
                new Message($"“{path}”正被别的程序占用，读不了", $"“{path}” is held by another program and cannot be read"),
                new Message("先在别的程序里关闭它，再试一次", "close it there and try again")),
            WorkspaceTrouble.TooLarge => (
                new Message($"文件“{path}”太大，超过 1 GB", $"the file “{path}” is larger than 1 GB"),
                new Message("看看是不是选错了文件", "check that it is the right file")),
            _ => (new Message($"文件“{path}”读不了", $"the file “{path}” cannot be read"), null),
        };

        bag.Add(new Diagnostic
        {
            Rule = WorkspaceRules.InputNotRead,
            Severity = WorkspaceRules.InputNotRead.Severity,
            Location = Location.None,
            Headline = headline,
            Help = help,
            Unread = path,
        });
    }

    public static void CouldNotWrite(this DiagnosticBag bag, WorkspaceFault fault)
    {
        var path = fault.Path;
        var (headline, help) = fault.Trouble switch
        {
            WorkspaceTrouble.Missing or WorkspaceTrouble.MissingFolder or WorkspaceTrouble.NotDirectory => (
                new Message($"要写的“{path}”所在的文件夹不存在", $"the folder of “{path}” does not exist"),
                new Message("先建好文件夹，或者用 -o 换一个位置", "make the folder first, or choose another place with -o")),
            WorkspaceTrouble.IsDirectory => (
                new Message($"“{path}”是文件夹，不能当文件来写", $"“{path}” is a folder and cannot be written as a file"),
                new Message("在后面加上文件名", "add a file name to it")),
            WorkspaceTrouble.Special => (
                new Message($"“{path}”不是普通文件（是管道或设备），不写入", $"“{path}” is a pipe or a device, not a plain file, and is not written"),
                new Message("要写到标准输出，写成 -o -", "to write to the standard output, use -o -")),
            WorkspaceTrouble.Denied => (
                new Message($"没有权限写“{path}”", $"no permission to write “{path}”"),
                new Message("文件可能是只读的；用 -o 换一个位置", "it may be read-only; choose another place with -o")),
            WorkspaceTrouble.InUse => (
                new Message($"“{path}”正在别的程序里打开着，写不了", $"“{path}” is open in another program and cannot be written"),
                new Message("先在 Word 或 WPS 里关闭它，再试一次", "close it in Word or WPS and try again")),
            WorkspaceTrouble.NoSpace => (
                new Message($"磁盘满了，“{path}”没有写成", $"the disk is full; “{path}” was not written"),
                new Message("腾出空间再试；原来的文件没有动", "free some space and try again; the former file is untouched")),
            WorkspaceTrouble.NameTooLong => (
                new Message($"文件名“{path}”太长，系统不接受", $"the name “{path}” is longer than the system takes"),
                new Message("用 -o 起一个短一点的名字", "choose a shorter one with -o")),
            WorkspaceTrouble.NotVerified => (
                new Message($"“{path}”写好后检查没有通过，没有保留", $"“{path}” did not pass the check after writing and was not kept"),
                new Message("原来的文件没有动", "the former file is untouched")),
            _ => (new Message($"“{path}”写不了", $"“{path}” cannot be written"), null),
        };

        bag.Report(WorkspaceRules.OutputNotWritten, Location.None, headline, help: help);
    }
}
