namespace ReportGen.Records;

internal enum DateFaultKind
{
    None,
    Unreadable,
    NoSuchMonth,
    NoSuchDay,
    NoSuchQuarter,
    Reversed,

    /// <summary>24-3-5, 24年3月: which century?</summary>
    ShortYear,

    /// <summary>每月25日: no day, but a rule.</summary>
    Recurring,

    /// <summary>5月15日 in a file whose period is not one year.</summary>
    YearMissing,
}
