namespace ReportGen.Statistics;

/// <summary>A member of a family with a Chinese name of its own: <c>visit</c>, 视察次数.</summary>
public sealed record Member(string Key, string ChineseName)
{
    /// <summary>The member in a Chinese word, where its key is an English one: 大会期间.</summary>
    public string? Word { get; init; }

    /// <summary>The unit where it is not the family's: visits are counted in 次 where receptions are counted in 场.</summary>
    public string? Unit { get; init; }

    /// <summary>What prose may not print unless <c>settings.show</c> names it.</summary>
    public bool HiddenInProse { get; init; }
}
