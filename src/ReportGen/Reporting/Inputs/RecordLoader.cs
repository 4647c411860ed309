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

    /// <summary>The same; <paramref name="books"/> are what could be read, also after errors: enough to look at texts.</summary>
    public static LoadedRecords? Load(IWorkspace workspace, RecordRequest request, DiagnosticBag bag, out IReadOnlyList<RecordBook> books)
    {
        var files = new RecordFiles(workspace, bag);
        books = RecordReader.Read(files.Find(request.Files), bag).Books;
        if (bag.HasErrors || books.Count == 0)
        {
            return null;
        }

        if (request.Period is { } asked && !books.Any(book => Overlaps(book, asked)))
        {
            bag.PeriodNotCovered(asked, books);
            return null;
        }

        var statistics = StatisticsCalculator.Compute(books, request.Period, bag);
        var previous = new PreviousPeriod(workspace, books, statistics.Period, bag);
        var before = request.Previous is { } named ? previous.From(named) : previous.Find(request.Files);
        return new LoadedRecords
        {
            Books = books,
            Statistics = statistics,
            Previous = before,
            PreviousPath = previous.Path,
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

    /// <summary>
    /// Of files that are each built alone, those of the unit above the others, with its name: what they tell is the roll-up. None where no file is of a
    /// unit that others name as their parent. What is wrong with the files is told when they are built.
    /// </summary>
    public static IReadOnlyDictionary<string, string> FilesOfParent(IWorkspace workspace, IReadOnlyList<IReadOnlyList<string>> jobs)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (jobs.Count < 2)
        {
            return found;
        }

        var unheard = new DiagnosticBag();
        var books = RecordReader.Read(new RecordFiles(workspace, unheard).Find([.. jobs.SelectMany(job => job)]), unheard).Books;
        if (books.Count < 2)
        {
            return found;
        }

        foreach (var book in RunBooks.Of(books).Parent)
        {
            foreach (var job in jobs.Where(job => book.Sources.Any(source => source.Path == job[0].Replace('\\', '/'))))
            {
                found.TryAdd(job[0], book.UnitName);
            }
        }

        return found;
    }

    internal static bool Overlaps(RecordBook book, Period period) => book.Period.From <= period.To && book.Period.To >= period.From;
}
