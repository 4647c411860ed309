using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;

namespace ReportGen.Cli.Output;

/// <summary>Writes mended files in place and shows a person which lines changed, and what was left as it is.</summary>
internal static class FileMender
{
    /// <summary>Whether some file changed.</summary>
    public static bool Mend(IReadOnlyList<Diagnostic> findings, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var changed = false;
        var mended = RecordMending.Of(findings, context.Environment.Workspace, bag);
        foreach (var file in mended)
        {
            if (context.Environment.Workspace.WriteWhole(file.Path, stream => stream.Write(file.Content.Span)) is { } fault)
            {
                bag.CouldNotWrite(fault);
                continue;
            }

            changed = true;
            context.Say(new($"{file.Path}：改了{file.Count}处", $"{file.Path}: mended {file.Count}"));
            foreach (var line in file.Changes)
            {
                context.Environment.Error.Write($"@@ {line.Number} @@\n-{line.Before}\n+{line.After}\n");
            }
        }

        context.Report(bag.Items);
        if (!TellLeftAlone(findings, mended, context) && !changed && bag.Items.Count == 0)
        {
            context.Remark(new(
                "--fix 没有改动文件：它只改文字里的半角标点、百分号、日期写法和看不见的字符，列出的问题里没有这些；记录格式里的标点（如项目之间的“，”）不自动改，按提示自己改",
                "--fix changed no file: it mends half-width marks, percent signs, dates and invisible characters in texts, of which none is among the findings listed; marks of the format itself (such as a full-width comma between two fields) are left to you"));
        }

        return changed;
    }

    // What could be mended where files are not written: a ledger is the office's own workbook, other encodings would be lost, and the standard input is no file.
    private static bool TellLeftAlone(IReadOnlyList<Diagnostic> findings, IReadOnlyList<MendedFile> mended, CommandContext context)
    {
        var isAny = false;
        foreach (var group in findings.Where(finding => finding.Replacement is not null && finding.Location.Source is not null).GroupBy(finding => finding.Location.Source!.Path, StringComparer.Ordinal))
        {
            // A file that could not be written is told as that.
            if (mended.Any(file => file.Path == group.Key))
            {
                continue;
            }

            isAny = true;
            var (path, count) = (PrintableText.Of(group.Key), group.Count());
            context.Remark(group.Key == "-" ? new($"标准输入不能写回，没有改（{count}处）", $"the standard input cannot be written back: {count} left")
                : group.First().Location.Source is SheetSource ? new($"{path}：--fix 不改台账，{count}处要在表格里改", $"{path}: --fix writes no ledger; {count} to be mended in the workbook")
                : new($"{path}：不是 UTF-8 编码，--fix 没有改（{count}处）；用记事本另存为 UTF-8 再改", $"{path}: not in UTF-8, {count} left; save it as UTF-8 first"));
        }

        return isAny;
    }
}
