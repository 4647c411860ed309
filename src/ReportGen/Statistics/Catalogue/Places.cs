namespace ReportGen.Statistics;

/// <summary>To how many decimals a statistic is rounded.</summary>
public enum Places
{
    /// <summary>As it adds up: counts, and money that may have decimals.</summary>
    AsItIs,

    /// <summary><c>settings.decimals</c>.</summary>
    Rate,

    /// <summary><c>settings.share_decimals</c>: the structure of a roster or of an election.</summary>
    Share,

    /// <summary>Two decimals: candidates for a seat.</summary>
    Two,

    /// <summary>One decimal in the data, whole in print: deputies in a group.</summary>
    OnePrintedWhole,
}
