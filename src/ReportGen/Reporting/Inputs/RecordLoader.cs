using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>The first half of the corridor, which every command walks: files, records, figures.</summary>
public static class RecordLoader
{
    /// <summary>
    /// Reads what the request names and counts it. Null where the records themselves have errors, which are in the bag: a figure of records
    /// that were half understood would be wrong.
    /// </summary>
    public static LoadedRecords? Load(IWorkspace workspace, RecordRequest request, DiagnosticBag bag) => Load(workspace, request, bag, out _);

    /// <summary>The same; <paramref name="books"/> are what could be read, also after errors: enough to look at texts. None where the files do not hold the period.</summary>
    public static LoadedRecords? Load(IWorkspace workspace, RecordRequest request, DiagnosticBag bag, out IReadOnlyList<RecordBook> books)
    {
        var files = new RecordFiles(workspace, bag);
        books = RecordReader.Read(files.Find(request.Files), bag).Books;
        if (bag.HasErrors || books.Count == 0)
        {
            StatisticsCalculator.CheckNames(books, bag);
            return null;
        }

        var period = request.Period?.In(books);
        if (request.Period is { } asked && (period is null || !books.Any(book => Overlaps(book, period))))
        {
            if (period is null)
            {
                bag.PeriodWithoutYear(asked.Text, books);
            }
            else
            {
                bag.PeriodNotCovered(period, books);
            }

            // All was read; there is nothing of it to look at for another period.
            books = [];
            return null;
        }

        var statistics = StatisticsCalculator.Compute(books, period, bag);
        var previous = new PreviousPeriod(workspace, books, statistics, bag);
        var before = request.Previous is { } named ? previous.From(named) : previous.Find(request.Files);
        return new LoadedRecords
        {
            Books = books,
            Statistics = statistics,
            Previous = before,
            PreviousPath = previous.Path,
            PreviousDoubts = previous.Doubts.Items,
            PreviousStraddling = previous.Straddling,
            Folder = files.Folder,
            Paths = [.. files.Paths, .. previous.Paths],
        };
    }

    /// <summary>The record files that paths stand for, each alone: what is built one document a file. A folder without any stays, to be told of.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> FilesOf(IWorkspace workspace, IReadOnlyList<string> paths)
    {
        var jobs = new List<IReadOnlyList<string>>();
        foreach (var path in paths)
        {
            var isFolder = workspace.Kind(path) == WorkspaceEntry.Directory;
            string[] files = isFolder ? [.. new RecordFiles(workspace, new DiagnosticBag()).FilesOf(path)] : [];
            jobs.AddRange(files.Length > 0 ? files.Select(file => new[] { file }) : [[path]]);
        }

        return jobs;
    }

    internal static bool Overlaps(RecordBook book, Period period) => book.Period.From <= period.To && book.Period.To >= period.From;
}
