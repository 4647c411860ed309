using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Output;

/// <summary>Writes mended files in place and shows a person which lines changed.</summary>
internal static class FileMender
{
    /// <summary>Whether some file changed.</summary>
    public static bool Mend(IReadOnlyList<Diagnostic> findings, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var changed = false;
        foreach (var file in RecordMending.Of(findings, context.Environment.Workspace, bag))
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
        return changed;
    }
}
