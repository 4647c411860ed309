using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>The settings of a project or year file with the defaults of the format filled in.</summary>
public sealed record Settings
{
    public static readonly Settings Default = new();

    public Ruleset Ruleset { get; init; } = Ruleset.National;

    public int Decimals { get; init; } = 1;

    public int ShareDecimals { get; init; } = 2;

    /// <summary>Shares are printed in prose from this base on.</summary>
    public int ShareBase { get; init; } = 10;

    public bool EvenShares { get; init; }

    public EnumValue ResultScheme { get; init; } = ResultSchemes.Four;

    public EnumValue ClosedMeans { get; init; } = ClosedMeanings.Replied;

    /// <summary>The closing rate stands in the text only where its meaning is stated.</summary>
    public bool ClosedMeansStated { get; init; }

    public string? Style { get; init; }

    /// <summary>Where the style is named; nowhere without one.</summary>
    public Location StyleLocation { get; init; }

    /// <summary>House words: 联络站 → 代表之家.</summary>
    public IReadOnlyList<NamedText> Terms { get; init; } = [];

    /// <summary>Statistics named to stand in the text, or to be compared with the year before; Statistics resolves the names.</summary>
    public TextList Show { get; init; } = TextList.Empty;

    public TextList Compare { get; init; } = TextList.Empty;

    /// <summary>What the project makes of a rule, by rule id; null severity is off.</summary>
    public IReadOnlyDictionary<string, EnumValue> Rules { get; init; } = new Dictionary<string, EnumValue>();

    /// <summary>The same, with figures printed as a report has them that speaks of more than the file: in one document all rates have as many decimals.</summary>
    internal Settings PrintedAs(Settings report) => this with { Decimals = report.Decimals, ShareDecimals = report.ShareDecimals, ShareBase = report.ShareBase, EvenShares = report.EvenShares };

    /// <summary>The severity of a rule's findings: the one given unless the project says another; null where it turned the rule off.</summary>
    public Severity? SeverityOf(string rule, Severity own) =>
        !Rules.TryGetValue(rule, out var level) ? own
        : level == RuleLevels.Error ? Severity.Error
        : level == RuleLevels.Warning ? Severity.Warning
        : level == RuleLevels.Info ? Severity.Info
        : null;
}
