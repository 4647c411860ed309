namespace ReportGen.Statistics;

/// <summary>How a figure stands against the same one of the period before. Rates differ in percentage points, never in percent.</summary>
public sealed record Change
{
    public required Direction Direction { get; init; }

    /// <summary>Without sign; in the statistic's unit, or in percentage points for a rate.</summary>
    public required decimal Difference { get; init; }

    /// <summary>The difference as a percentage of the former value, rounded and without sign; null for rates and where the former value is 0.</summary>
    public decimal? Percent { get; init; }

    /// <summary>True where the figure is a rate: <see cref="Difference"/> is in percentage points.</summary>
    public bool IsPoints { get; init; }

    public required string Unit { get; init; }

    /// <summary>
    /// A figure against the same one of the period before; null where either is not one exact number, and for one that counts from the term's beginning. Printed values are compared, so that a
    /// reader who subtracts finds what is printed.
    /// </summary>
    public static Change? Between(Figure now, Figure? before, int decimals) =>
        now is { Statistic.IsCumulative: false, Value: { } value, Qualifier: "", Unknown: 0 } && before is { Value: { } former, Qualifier: "", Unknown: 0 }
            ? Between(value, former, now.Unit, now.Unit == "%", decimals)
            : null;

    public static Change Between(decimal now, decimal before, string unit, bool isRate, int decimals) => new()
    {
        Direction = now == before ? Direction.Equal
            : before == 0 && !isRate ? Direction.FromNothing
            : now > before ? Direction.Up : Direction.Down,
        Difference = Math.Abs(now - before),
        Percent = isRate || Rounding.Share(Math.Abs(now - before), before) is not { } percent ? null : Rounding.Round(percent, decimals),
        IsPoints = isRate,
        Unit = unit,
    };
}
