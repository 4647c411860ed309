namespace ReportGen.Records;

/// <summary>The numbers in which the provinces differ, as data. Sources: 代表法 51; 重庆建议条例 16, 29; 山东建议条例 15; 浙江乡镇条例 24; 河南主席团条例 5.</summary>
public sealed record Ruleset
{
    public required EnumValue Name { get; init; }

    /// <summary>Months from the assignment within which a suggestion is replied to.</summary>
    public int ReplyMonths { get; init; } = 3;

    /// <summary>The same for one that is hard (难度大).</summary>
    public int HardReplyMonths { get; init; } = 6;

    /// <summary>The limit runs from the close of the session for suggestions made at one.</summary>
    public bool CountsFromSession { get; init; }

    /// <summary>Months within which one that did not satisfy is answered again; 0 where no rule is known.</summary>
    public int ReprocessMonths { get; init; }

    /// <summary>Months in which the presidium meets at least once; 0 where no number is set (national law).</summary>
    public int PresidiumEveryMonths { get; init; }

    /// <summary>Smallest and largest size of the presidium; 0 where no number is set.</summary>
    public int PresidiumMin { get; init; }

    public int PresidiumMax { get; init; }

    /// <summary>The size allowed to a large congress.</summary>
    public int PresidiumMaxLarge { get; init; }

    public static readonly Ruleset National = new() { Name = Rulesets.National };

    public static readonly IReadOnlyList<Ruleset> All =
    [
        National,
        new() { Name = Rulesets.Zhejiang, ReprocessMonths = 1, PresidiumEveryMonths = 3, PresidiumMin = 7, PresidiumMax = 13, PresidiumMaxLarge = 17 },
        new() { Name = Rulesets.Chongqing, ReplyMonths = 2, HardReplyMonths = 4, ReprocessMonths = 2, PresidiumEveryMonths = 3, PresidiumMin = 7, PresidiumMax = 11, PresidiumMaxLarge = 13 },
        new() { Name = Rulesets.Shandong, ReplyMonths = 2, HardReplyMonths = 4, CountsFromSession = true, ReprocessMonths = 1, PresidiumMin = 7, PresidiumMax = 11, PresidiumMaxLarge = 13 },
        new() { Name = Rulesets.Henan, PresidiumEveryMonths = 3, PresidiumMin = 7, PresidiumMax = 13, PresidiumMaxLarge = 15 },
    ];

    public static Ruleset Of(EnumValue name) => All.First(set => set.Name == name);
}
