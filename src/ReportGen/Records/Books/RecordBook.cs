using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// The records of one unit and one period, read from one or more files and the project file above them.
/// Several periods, or several units, are several books.
/// </summary>
public sealed record RecordBook
{
    public required Period Period { get; init; }

    /// <summary>A record of type <see cref="Units"/>.</summary>
    public required Record Unit { get; init; }

    /// <summary>A record of type <see cref="Reports"/>, empty where no file has one.</summary>
    public required Record Report { get; init; }

    public required Settings Settings { get; init; }

    public required IReadOnlyList<NarrativeText> Narrative { get; init; }

    public required IReadOnlyList<DeclaredFigure> Declared { get; init; }

    public required IReadOnlyList<DeclaredYear> DeclaredSince { get; init; }

    public required Roster Roster { get; init; }

    /// <summary>Standing phrases, records of type <see cref="Records.Phrases"/>.</summary>
    public required RecordList Phrases { get; init; }

    /// <summary>The project file above the files; null where none was found.</summary>
    public string? ProjectPath { get; init; }

    /// <summary>The file of <see cref="Phrases"/>; null where none lies beside the project file.</summary>
    public string? PhrasesPath { get; init; }

    /// <summary>The files, year files first, as they were given.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The lists that the files hold; <see cref="List"/> is the way to ask.</summary>
    public required IReadOnlyDictionary<RecordType, RecordList> Lists { get; init; }

    /// <summary>Where the entries of the files' own mapping begin, those of ledgers left out, and which each is.</summary>
    internal IReadOnlyList<Section> Sections { get; init; } = [];

    public string UnitName => Unit.Get(Units.Name) ?? "";

    /// <summary>Nothing is recorded or declared: the file holds what a report is to say beside the records, or nothing but the unit.</summary>
    internal bool HoldsWordsAlone =>
        Declared.Count == 0 && RecordCatalogue.Lists.All(list => list == Deputies.Type || list == Statements.Experiences || list == Statements.Problems || list == Statements.Plans || !List(list).IsFilledIn);

    /// <summary>The records of a type, in file order; a list that no file has is not filled in.</summary>
    public RecordList List(RecordType type) => Lists.TryGetValue(type, out var list) ? list : RecordList.NotFilledIn(type);
}
