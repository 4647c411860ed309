namespace ReportGen.Statistics;

/// <summary>How a statistic behaves over longer periods and when it is compared with the period before.</summary>
public enum StatisticKind
{
    /// <summary>Things that happened in the period: summed over longer ones.</summary>
    Flow,

    /// <summary>What stands at the end of the period: over longer ones the value at the end.</summary>
    Stock,

    /// <summary>Numerator by denominator: over longer periods sum by sum, never a mean of rates.</summary>
    Rate,

    /// <summary>Distinct people or things: over longer periods a union by name.</summary>
    Distinct,

    /// <summary>A day.</summary>
    Date,
}
