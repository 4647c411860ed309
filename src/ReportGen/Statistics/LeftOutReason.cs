namespace ReportGen.Statistics;

/// <summary>Why a record of a list is not counted.</summary>
public enum LeftOutReason
{
    BeforePeriod,
    AfterPeriod,

    /// <summary>Inside the period, but after the day up to which the report tells it (统计截止).</summary>
    AfterAsOf,

    /// <summary>Without a date, in a file that covers more than the period: it cannot be said to which part it belongs.</summary>
    Undated,

    /// <summary>Of several years, in one of them: only the longer period counts it.</summary>
    OfSeveralYears,

    /// <summary>The same suggestion, or a campaign of several years, stands in a later file with its newer state.</summary>
    Superseded,
    Withdrawn,
    Merged,

    /// <summary>Submitted to the congress of another level, which counts it.</summary>
    OtherLevel,

    /// <summary>An activity of the unit above that another unit of the roll-up recorded as well: the activity counts once, the people, opinions and findings of each.</summary>
    Joint,
}
