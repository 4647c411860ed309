namespace ReportGen.Statistics;

/// <summary>A figure in one year or in one unit.</summary>
/// <param name="Label">2021年, 2021年（12月起）, or the unit's name.</param>
/// <param name="Set">All figures of the year or unit; null for a year that nothing is known of.</param>
/// <param name="Figure">The figure there; null for such a year.</param>
/// <param name="State">Whether it says anything.</param>
public sealed record FigurePart(string Label, StatisticSet? Set, Figure? Figure, PartState State)
{
    /// <summary>2021, 2021-12-01..2021-12-31, or the unit's name.</summary>
    public string EnglishLabel { get; init; } = Label;

    internal static FigurePart Of(string label, StatisticSet set, Figure figure, Func<Figure, StatisticSet, Figure>? told = null)
    {
        var own = set.Find(figure.Name);

        // A member that a part does not have is nought where the part's records have others of its family.
        var isNought = own is { Known: false, Unknown: 0, HasPartInTotal: false, Key: not null, IsShare: false, Kind: not StatisticKind.Rate } && set.Family(figure.Statistic.Name).Any(member => !member.IsDeclared);
        own = own is null ? null : told?.Invoke(own, set) ?? own;
        var state = isNought || own is { Known: true, Any: false, Kind: not StatisticKind.Rate } ? PartState.None
            : own is { Known: true } ? PartState.Told
            : PartState.Blank;
        return new FigurePart(label, set, own, state);
    }

    /// <summary>The one exact number, 0 where there was none; null where there is no such number.</summary>
    public decimal? Number => State == PartState.None ? 0 : Figure is { Qualifier: "", Unknown: 0, Value: { } value } ? value : null;

    /// <summary>How the figure stands against the one of another part; null where either is not one exact number.</summary>
    public Change? Against(FigurePart before, int decimals) =>
        Number is { } now && before.Number is { } former && (Figure ?? before.Figure) is { Statistic.IsCumulative: false, Unit: var unit } ? Change.Between(now, former, unit, unit == "%", decimals) : null;

    /// <summary>What a table shows: — for what is not filled in, 0 for none.</summary>
    public string TableText => State == PartState.None ? "0" : Figure?.TableText ?? Statistics.Figure.Nothing;
}
