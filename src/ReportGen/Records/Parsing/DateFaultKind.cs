namespace ReportGen.Records;

internal enum DateFaultKind
{
    None,
    Unreadable,
    NoSuchMonth,
    NoSuchDay,
    NoSuchQuarter,
    Reversed,

    /// <summary>5月15日 in a file whose period is not one year.</summary>
    YearMissing,
}
