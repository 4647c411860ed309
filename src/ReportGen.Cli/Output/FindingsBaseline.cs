using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Output;

/// <summary>Baselines on disk: written from findings, and applied to them.</summary>
internal static class FindingsBaseline
{
    public static int Write(string path, IReadOnlyList<Diagnostic> findings, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var workspace = context.Environment.Workspace;
        if (path != "-" && workspace.Kind(path) == WorkspaceEntry.File && (workspace.Read(path, out var former) is not null || Baseline.Read(former) is null))
        {
            bag.NotOverABaseline(path);
            context.Report(bag.Items);
            return ExitCode.OutputNotWritten;
        }

        if (workspace.WriteWhole(path, stream => stream.Write(Baseline.Write(findings))) is { } fault)
        {
            bag.CouldNotWrite(fault);
            context.Report(bag.Items);
            return ExitCode.OutputNotWritten;
        }

        context.Output.Write(path + "\n");
        context.Remark(new($"基线记下了{findings.Count}处", $"the baseline holds {findings.Count}"));
        return ExitCode.Done;
    }

    /// <summary>What the baseline does not hold; a baseline that cannot be used is one finding more.</summary>
    public static IReadOnlyList<Diagnostic> Apply(string path, IReadOnlyList<Diagnostic> findings, CommandContext context)
    {
        var bag = new DiagnosticBag();
        if (context.Environment.Workspace.Read(path, out var bytes) is { } fault)
        {
            bag.CouldNotRead(fault);
        }
        else if (Baseline.Read(bytes) is { } baseline)
        {
            var left = baseline.Except(findings);
            context.Remark(new($"基线里已有{findings.Count - left.Count}处，不再报告", $"{findings.Count - left.Count} are in the baseline and not told again"));
            return left;
        }
        else
        {
            bag.NotABaseline(path);
        }

        return [.. findings, .. bag.Items];
    }
}
