namespace ReportGen.Statistics;

/// <summary>What a year or a unit says of a statistic.</summary>
public enum PartState
{
    /// <summary>A number, be it with a qualifier.</summary>
    Told,

    /// <summary>It says that there was none.</summary>
    None,

    /// <summary>Nothing is filled in, or what is does not suffice.</summary>
    Blank,
}
