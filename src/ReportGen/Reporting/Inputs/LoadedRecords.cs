using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>The records of a run with their figures.</summary>
public sealed record LoadedRecords
{
    /// <summary>At least one.</summary>
    public required IReadOnlyList<RecordBook> Books { get; init; }

    /// <summary>The same by unit.</summary>
    internal RunBooks Run => field ??= RunBooks.Of(Books);

    /// <summary>The unit that keeps the records; of a roll-up, that of the first file.</summary>
    public string UnitName => Books[0].UnitName;

    /// <summary>The unit above it; null where no file names one, or where it is the unit itself.</summary>
    public string? UnitAbove => Books[0].Unit.Get(Units.Parent) is { Length: > 0 } above && above != UnitName ? above : null;

    /// <summary>The unit is a county or a district, whose file may tell of the townships' records beside it.</summary>
    public bool IsAboveTownships => UnitLevels.IsAboveTownships(Books[0].Unit.Get(Units.Level));

    /// <summary>The words of the report of a part of a year, without a record: they belong to the year's file.</summary>
    public bool IsWordsOfAPart => Books is [{ HoldsWordsAlone: true, Period.Kind: PeriodKind.Half or PeriodKind.Quarter }];

    public required StatisticSet Statistics { get; init; }

    /// <summary>The figures of the same period a year before; null where no file has them.</summary>
    public StatisticSet? Previous { get; init; }

    /// <summary>The file that <see cref="Previous"/> comes from, where it was none of the inputs.</summary>
    public string? PreviousPath { get; init; }

    /// <summary>What makes a comparison with <see cref="Previous"/> doubtful.</summary>
    internal IReadOnlyList<Diagnostic> PreviousDoubts { get; init; } = [];

    /// <summary>The records that reach over an edge of the time of <see cref="Previous"/>.</summary>
    internal IReadOnlyList<StraddlingRecord> PreviousStraddling { get; init; } = [];

    /// <summary>Some file names figures that are to be compared (同比项).</summary>
    public bool NamesComparisons => Books.Any(book => book.Settings.Compare.Count > 0);

    /// <summary>The folder of the project file, else that of the first input: where own templates and styles are looked for.</summary>
    public required string Folder { get; init; }

    /// <summary>Every file that was read, project files, phrases and the year before among them: none may be written over.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Tells, after all findings of the records, what makes the comparison with the period before doubtful: for whoever shows one.</summary>
    public void TellPreviousDoubts(DiagnosticBag bag)
    {
        foreach (var doubt in PreviousDoubts)
        {
            bag.Add(doubt);
        }
    }
}
