namespace ReportGen.Statistics;

/// <summary>What a name means: a statistic, the member of a family, or the member's share.</summary>
public sealed record StatisticName(Statistic Statistic, string? Key, bool IsShare)
{
    /// <summary>The full English name.</summary>
    public string Full => Key is null
        ? Statistic.Name
        : $"{Statistic.Name}.{Key}{(IsShare ? ".share" : Statistic.Family!.CountSuffix)}";

    /// <summary>The full Chinese name.</summary>
    public string Label => Key is null ? Statistic.Label
        : IsShare ? Statistic.Family!.ShareLabelOf(Key)
        : Statistic.Family!.LabelOf(Key);
}
