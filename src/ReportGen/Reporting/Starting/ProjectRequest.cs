using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>What a new project is about.</summary>
public sealed record ProjectRequest
{
    /// <summary>The folder to fill; it is made where it does not exist.</summary>
    public required string Folder { get; init; }

    public required string Name { get; init; }

    /// <summary>A word of the field level: 镇, 乡, 街道, 县 …</summary>
    public required string Level { get; init; }

    /// <summary>The county; empty where it is not told.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The number of the congress, as written.</summary>
    public required string Term { get; init; }

    // A congress of a township lasts five years now and lasted two or three once.
    private const int MostTerms = 99;

    // The script for the next year looks for records of 20xx.
    private const int EarliestYear = 2000;
    private const int LatestYear = 2099;

    /// <summary>The place that a text names, 清河镇 of 清河镇人大; null where it names none, or nothing tells its level.</summary>
    /// <param name="text">The name of the place or of its office.</param>
    /// <param name="level">The level, where it is told beside the name.</param>
    public static string? PlaceOf(string text, string? level) => Units.PlaceOf(text) is { Length: > 1 } place && (level ?? LevelIn(place)) is not null ? place : null;

    /// <summary>The level that a name ends in, 白塔民族乡 being a 民族乡; null where it ends in none.</summary>
    public static string? LevelIn(string name) =>
        UnitLevels.All.Values.Select(level => level.Label).OrderByDescending(label => label.Length).FirstOrDefault(label => name.EndsWith(label, StringComparison.Ordinal));

    /// <summary>Whether a text says the number of a congress: 19, 十九, 第十九届.</summary>
    public static bool IsTerm(string text) => OrdinalParser.Parse(text) is { Number: >= 1 and <= MostTerms, Term: null };

    /// <summary>The year that a text says: 2025, 2025年; null where it is none that a project can begin with.</summary>
    public static int? YearOf(string text) => PeriodParser.Parse(text) is { Kind: PeriodKind.Year, Year: >= EarliestYear and <= LatestYear } period ? period.Year : null;

    /// <summary>The first year.</summary>
    public required int Year { get; init; }

    /// <summary>Records are kept in a ledger; else in YAML.</summary>
    public bool InLedger { get; init; } = true;

    public ContinuousIntegration Checks { get; init; }
}
