using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Statistics;

namespace ReportGen.Cli.Commands;

/// <summary>
/// <c>explain</c> takes a statistic before its files, <c>stats</c> takes none: who mixes them up is told the line to write, not that a file is missing.
/// </summary>
internal static class StatisticPlace
{
    private const string Example = "建议答复率";

    /// <summary>For <c>explain</c>: true after a fault.</summary>
    public static bool InExplain(IReadOnlyList<string> words, IWorkspace workspace, DiagnosticBag bag)
    {
        if (words.Count == 0)
        {
            return false;
        }

        var first = words[0];
        if (IsStatistic(first) || !IsFile(first, workspace))
        {
            return false;
        }

        var meant = words.Skip(1).FirstOrDefault(word => IsStatistic(word) && !IsFile(word, workspace));
        IEnumerable<string> files = meant is null ? words : words.Where(word => word != meant);
        bag.FileForStatistic(first, LineOf(meant ?? Example, files));
        return true;
    }

    /// <summary>For a command that takes files alone: true after a fault.</summary>
    public static bool Among(string verb, IReadOnlyList<string> words, IWorkspace workspace, DiagnosticBag bag)
    {
        if (words.FirstOrDefault(word => IsStatistic(word) && !IsFile(word, workspace)) is not { } statistic)
        {
            return false;
        }

        List<string> files = [.. words.Where(word => word != statistic)];
        bag.StatisticForFile(verb, statistic, LineOf(statistic, files.Count == 0 ? ["2024.yaml"] : files));
        return true;
    }

    private static bool IsStatistic(string word) => StatisticCatalogue.Find(word) is not null;

    private static bool IsFile(string word, IWorkspace workspace) =>
        word == "-" || workspace.Kind(word) != WorkspaceEntry.Missing || Path.GetExtension(word).ToLowerInvariant() is ".yaml" or ".yml" or ".xlsx";

    private static string LineOf(string statistic, IEnumerable<string> files) => $"reportgen explain {string.Join(' ', files.Prepend(statistic).Select(Quoted))}";

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
