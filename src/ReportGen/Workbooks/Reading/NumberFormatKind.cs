namespace ReportGen.Workbooks;

internal enum NumberFormatKind
{
    Number,
    Percent,
    Date,

    /// <summary>2024年5月: the day is not shown, and not meant.</summary>
    Month,

    /// <summary>5月15日: the year is not shown; the program put the one in which it was typed.</summary>
    MonthAndDay,

    /// <summary>2024: the month is not shown, and not meant.</summary>
    Year,
    Time,
}
