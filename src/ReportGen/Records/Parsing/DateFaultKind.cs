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

    /// <summary>05/06/2024: the year stands last, and nobody can say which of the others is the month.</summary>
    YearLast,

    /// <summary>每月25日: no day, but a rule.</summary>
    Recurring,

    /// <summary>5月15日 in a file whose period is not one year.</summary>
    YearMissing,
}
