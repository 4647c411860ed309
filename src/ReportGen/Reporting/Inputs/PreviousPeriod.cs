using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Rules;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>
/// The figures to compare with: of a year the year before, of a half or a quarter the same one of the year before (同比), of a term as many years
/// before it. They come from the inputs themselves where these reach back so far, from a named file or folder, from totals in 历年累计, or from the
/// file of the year before beside the input. What covers a part of the time or of the units is not compared with, and
/// a figure with a record over the edge of either time is blank.
/// </summary>
internal sealed class PreviousPeriod(IWorkspace workspace, IReadOnlyList<RecordBook> books, StatisticSet statistics, DiagnosticBag bag)
{
    // A report that is finished in the last month of its time tells that time.
    private const int MonthOfReporting = 31;

    private readonly Period _before = Before(Told(statistics));
    private readonly List<StraddlingRecord> _straddling = [];
    private readonly RunBooks _run = RunBooks.Of(books);

    /// <summary>The file that was used; null where none was, or the inputs themselves.</summary>
    public string? Path { get; private set; }

    /// <summary>Every file that was read.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    /// <summary>What makes the comparison doubtful; whoever compares tells it, and it stops nobody else.</summary>
    public DiagnosticBag Doubts { get; } = new();

    /// <summary>The records that reach over an edge of the time compared with: figures that hold them stand in no comparison.</summary>
    public IReadOnlyList<StraddlingRecord> Straddling => _straddling;

    /// <summary>From a file or folder that the caller named: its faults are the run's.</summary>
    public StatisticSet? From(string path)
    {
        var findings = new DiagnosticBag();
        var found = Read(path, findings);
        foreach (var finding in findings.Items)
        {
            bag.Add(finding);
        }

        if (found.Count == 0 || !IsCovered(found))
        {
            if (!findings.HasErrors)
            {
                bag.PreviousIsOther(path, Wanted, found);
            }

            return null;
        }

        Path = path;
        return Compute(found);
    }

    /// <summary>From the inputs, or from the file that lies beside them and is named after the year; null where there is none.</summary>
    public StatisticSet? Find(IReadOnlyList<string> inputs)
    {
        // A year that has only what the last one handed on would be told to be less by all of it.
        if (!books.Any(BegunYear.HasRecords))
        {
            return null;
        }

        List<RecordBook> own = [.. books.Where(book => RecordLoader.Overlaps(book, _before))];
        if (own.Count > 0 && IsCovered(own))
        {
            return Compute(own);
        }

        return FromFileBeside(inputs[0]) ?? FromTotals(own);
    }

    private StatisticSet? FromFileBeside(string input)
    {
        if (!statistics.Period.IsOneYear || _run.IsRollUp || Beside(input) is not { } path)
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

    private Message Wanted
    {
        get
        {
            var names = _run.Units.Select(unit => unit[^1].UnitName).ToList();
            var few = names.Count <= 3 ? string.Join('、', names) : $"{names[0]}等{names.Count}个单位";
            return new($"{few}{_before.Label}", $"{string.Join(", ", names.Take(3))} {_before.From:yyyy-MM-dd}..{_before.To:yyyy-MM-dd}");
        }
    }

    // A year that is told up to June is compared with the same months.
    private static Period Told(StatisticSet statistics) =>
        statistics is { Period: { IsOneYear: true } period, AsOf: var day } && day >= period.From && day.AddDays(MonthOfReporting) < period.To ? Period.OfDays(period.From, day) : statistics.Period;

    // A term is as many years as it touches with its greater part: 28 December 2021 to 27 December 2026 are five.
    private static Period Before(Period period)
    {
        if (period.Kind == PeriodKind.Years)
        {
            return period.Before();
        }

        var years = period.IsOneYear ? 1 : Math.Max(1, (int)Math.Round((period.To.DayNumber - period.From.DayNumber + 1) / 365.25));
        return period.IsOneYear ? Period.OfDays(period.From.AddYears(-1), YearsBefore(period.To, 1)) : Period.OfDays(period.From.AddYears(-years), period.From.AddDays(-1));
    }

    private List<RecordBook> Read(string path, DiagnosticBag into)
    {
        var files = new RecordFiles(workspace, into);
        var found = RecordReader.Read(files.Find([path]), into).Books;
        Paths = files.Paths;
        var units = books.Select(book => book.UnitName).ToHashSet(StringComparer.Ordinal);
        return into.HasErrors ? [] : [.. found.Where(book => units.Contains(book.UnitName) && RecordLoader.Overlaps(book, _before))];
    }

    // Five years against the one of the five before that happens to be there would be no comparison.
    private bool IsCovered(IReadOnlyList<RecordBook> found) => _run.Units.All(unit =>
    {
        List<RecordBook> own = [.. found.Where(book => book.UnitName == unit[^1].UnitName)];
        return own.Count > 0 && (statistics.Period.IsOneYear || UnitFigures.IsTold(own, _before));
    });

    // The last term may be known by its totals alone.
    private StatisticSet? FromTotals(IReadOnlyList<RecordBook> own)
    {
        if (_run.IsRollUp || !UnitFigures.IsTold(books, _before))
        {
            return null;
        }

        var last = books[^1];
        return Compute([.. own, UnitFigures.TotalsAlone(last, _before)]);
    }

    // Contradictions inside the time before were told when it was the time itself. What reaches over the edge of a part of it was not: nobody need have
    // asked for that part, and its figures are wrong by the rest of the record.
    private StatisticSet Compute(IReadOnlyList<RecordBook> found)
    {
        foreach (var book in found)
        {
            if (!UncheckedDates.IsOff(books.Last(one => one.UnitName == book.UnitName)) && UncheckedDates.In(book, _before) is { Count: > 0 } straddling)
            {
                Doubts.PreviousStraddles(straddling);
                _straddling.AddRange(straddling);
            }
        }

        // Who subtracts one printed rate from the other finds the change: both have as many decimals.
        var before = StatisticsCalculator.Compute(found, _before, new DiagnosticBag(), statistics.Settings);
        List<StraddlingRecord> own = [.. books.SelectMany(book => UncheckedDates.In(book, statistics.Period))];
        return _straddling.Count + own.Count == 0 ? before
            : before.With(figure => ComparedFigures.Holds(_straddling, figure, figure.Statistic) || ComparedFigures.Holds(own, statistics.Find(figure.Name), figure.Statistic) ? PartFigures.Blank(figure) with { Unknown = Math.Max(1, figure.Unknown) } : figure);
    }

    private string? Beside(string input)
    {
        var folder = workspace.Kind(input) == WorkspaceEntry.Directory ? input : WorkspacePath.FolderOf(input);
        foreach (var extension in Endings(input))
        {
            var path = WorkspacePath.Join(folder, _before.Year + extension);
            if (input != "-" && workspace.Kind(path) == WorkspaceEntry.File)
            {
                return path;
            }
        }

        return null;
    }

    // A ledger is compared with a ledger, where both forms lie there.
    private static string[] Endings(string input) =>
        input.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? [LedgerFiles.LedgerEnding, ".xlsx", ".yaml", ".yml"] : [".yaml", ".yml", LedgerFiles.LedgerEnding, ".xlsx"];

    // The last day of a month stays the last day: 28 February 2025 is compared with 29 February 2024.
    private static DateOnly YearsBefore(DateOnly day, int years) => day.AddDays(1).Day == 1 ? day.AddDays(1).AddYears(-years).AddDays(-1) : day.AddYears(-years);
}
