using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>
/// The figures to compare with: of a year the year before, of a half or a quarter the same one of the year before (同比). They come from the
/// inputs themselves where these reach back so far, from a named file, or from the file of the year before beside the input.
/// </summary>
internal sealed class PreviousPeriod(IWorkspace workspace, IReadOnlyList<RecordBook> books, Period period, DiagnosticBag bag)
{
    private readonly Period _before = period.Kind == PeriodKind.Years ? period.Before() : Period.OfDays(period.From.AddYears(-1), YearBefore(period.To));

    /// <summary>The file that was used; null where none was, or the inputs themselves.</summary>
    public string? Path { get; private set; }

    /// <summary>Every file that was read.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    /// <summary>From a file that the caller named: its faults are the run's.</summary>
    public StatisticSet? From(string path)
    {
        var findings = new DiagnosticBag();
        var found = Read(path, findings);
        foreach (var finding in findings.Items)
        {
            bag.Add(finding);
        }

        if (found.Count == 0)
        {
            if (!findings.HasErrors)
            {
                bag.PreviousIsOther(path, Wanted);
            }

            return null;
        }

        Path = path;
        return Compute(found);
    }

    /// <summary>From the inputs, or from the file that lies beside them and is named after the year; null where there is none.</summary>
    public StatisticSet? Find(IReadOnlyList<string> inputs)
    {
        List<RecordBook> own = [.. books.Where(book => RecordLoader.Overlaps(book, _before))];
        if (own.Count > 0)
        {
            return Compute(own);
        }

        if (!period.IsOneYear || books.Select(book => book.UnitName).Distinct().Count() != 1 || Beside(inputs[0]) is not { } path)
        {
            return null;
        }

        // Nobody asked for this file: what is wrong with it does not stop the run.
        var findings = new DiagnosticBag();
        var found = Read(path, findings);
        if (findings.HasErrors)
        {
            bag.PreviousHasErrors(path);
            return null;
        }

        if (found.Count == 0)
        {
            return null;
        }

        Path = path;
        return Compute(found);
    }

    private Message Wanted => new($"{books[^1].UnitName}{_before.Label}", $"{books[^1].UnitName} {_before.From:yyyy-MM-dd}..{_before.To:yyyy-MM-dd}");

    private List<RecordBook> Read(string path, DiagnosticBag into)
    {
        var files = new RecordFiles(workspace, into);
        var found = RecordReader.Read(files.Find([path]), into).Books;
        Paths = files.Paths;
        var units = books.Select(book => book.UnitName).ToHashSet(StringComparer.Ordinal);
        return into.HasErrors ? [] : [.. found.Where(book => units.Contains(book.UnitName) && RecordLoader.Overlaps(book, _before))];
    }

    // Contradictions inside the year before were told when it was the year itself.
    private StatisticSet Compute(IReadOnlyList<RecordBook> found) => StatisticsCalculator.Compute(found, _before, new DiagnosticBag());

    private string? Beside(string input)
    {
        var folder = workspace.Kind(input) == WorkspaceEntry.Directory ? input : WorkspacePath.FolderOf(input);
        foreach (var extension in (string[])[".yaml", ".yml"])
        {
            var path = WorkspacePath.Join(folder, _before.Year + extension);
            if (input != "-" && workspace.Kind(path) == WorkspaceEntry.File)
            {
                return path;
            }
        }

        return null;
    }

    // The last day of a month stays the last day: 28 February 2025 is compared with 29 February 2024.
    private static DateOnly YearBefore(DateOnly day) => day.AddDays(1).Day == 1 ? day.AddDays(1).AddYears(-1).AddDays(-1) : day.AddYears(-1);
}
