namespace ReportGen.Records;

/// <summary>The period of a file or of a report.</summary>
public sealed record Period(PeriodKind Kind, DateOnly From, DateOnly To)
{
    /// <summary>As written in the file.</summary>
    public string Written { get; init; } = "";

    /// <summary>2024年, 2024年上半年, 2024年第三季度, 2006—2010年, 2021年12月至2022年12月.</summary>
    public string Label => Kind switch
    {
        PeriodKind.Year => $"{From.Year}年",
        PeriodKind.Half => $"{From.Year}年{(From.Month == 1 ? "上" : "下")}半年",
        PeriodKind.Quarter => $"{From.Year}年第{"一二三四"[(From.Month - 1) / 3]}季度",
        PeriodKind.Years => $"{From.Year}—{To.Year}年",
        _ => RangeLabel(),
    };

    /// <summary>2024, 2024-H1, 2024-Q3, 2006-2010, 2021-12-01..2022-12-31.</summary>
    public string EnglishLabel => Kind switch
    {
        PeriodKind.Year => $"{From:yyyy}",
        PeriodKind.Half => $"{From:yyyy}-H{(From.Month == 1 ? 1 : 2)}",
        PeriodKind.Quarter => $"{From:yyyy}-Q{(From.Month + 2) / 3}",
        PeriodKind.Years => $"{From:yyyy}-{To:yyyy}",
        _ => $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd}",
    };

    /// <summary>How a report speaks of the period: 一年来, 上半年以来, 五年来, 2021年12月以来.</summary>
    public string Words => Kind switch
    {
        PeriodKind.Year => "一年来",
        PeriodKind.Half => From.Month == 1 ? "上半年以来" : "下半年以来",
        PeriodKind.Quarter => $"{"一二三四"[(From.Month - 1) / 3]}季度以来",
        PeriodKind.Years => $"{YearsInWords(To.Year - From.Year + 1)}年来",
        _ => $"{From.Year}年{From.Month}月以来",
    };

    /// <summary>The year the period lies in; of a longer one the last.</summary>
    public int Year => To.Year;

    public bool IsOneYear => From.Year == To.Year;

    public bool Contains(DateSpan date) => date.IsWithin(From, To);

    public Placement Place(DateSpan date) =>
        date.Last < From ? Placement.Before
        : date.First > To ? Placement.After
        : date.First < From ? Placement.StraddlesStart
        : date.Last > To ? Placement.StraddlesEnd
        : Placement.Inside;

    /// <summary>The period of the same kind before this one; of a range the same length of days.</summary>
    public Period Before() => Kind switch
    {
        PeriodKind.Year => OfYear(From.Year - 1),
        PeriodKind.Half => new Period(Kind, From.AddMonths(-6), From.AddDays(-1)),
        PeriodKind.Quarter => new Period(Kind, From.AddMonths(-3), From.AddDays(-1)),
        PeriodKind.Years => OfYears(From.Year - (To.Year - From.Year + 1), From.Year - 1),
        _ => new Period(Kind, From.AddDays(From.DayNumber - To.DayNumber - 1), From.AddDays(-1)),
    };

    public static Period OfYear(int year) => new(PeriodKind.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static Period OfYears(int first, int last) => first == last
        ? OfYear(first)
        : new(PeriodKind.Years, new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    public static Period OfHalf(int year, int half) =>
        new(PeriodKind.Half, new DateOnly(year, (half * 6) - 5, 1), half == 1 ? new DateOnly(year, 6, 30) : new DateOnly(year, 12, 31));

    public static Period OfQuarter(int year, int quarter)
    {
        var from = new DateOnly(year, (quarter * 3) - 2, 1);
        return new(PeriodKind.Quarter, from, from.AddMonths(3).AddDays(-1));
    }

    /// <summary>The days from one to another; a year, half or quarter where they are just that.</summary>
    public static Period OfDays(DateOnly from, DateOnly to)
    {
        if (from.Day == 1 && to.AddDays(1).Day == 1)
        {
            var months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
            if (from.Month == 1 && months % 12 == 0)
            {
                return OfYears(from.Year, to.Year);
            }

            if (months == 6 && from.Month is 1 or 7)
            {
                return OfHalf(from.Year, from.Month == 1 ? 1 : 2);
            }

            if (months == 3 && from.Month % 3 == 1)
            {
                return OfQuarter(from.Year, (from.Month + 2) / 3);
            }
        }

        return new(PeriodKind.Range, from, to);
    }

    private string RangeLabel()
    {
        var whole = From.Day == 1 && To.AddDays(1).Day == 1;
        var from = whole ? $"{From.Year}年{From.Month}月" : $"{From.Year}年{From.Month}月{From.Day}日";
        var year = From.Year == To.Year ? "" : $"{To.Year}年";
        return whole
            ? From.Year == To.Year && From.Month == To.Month ? from : $"{from}至{year}{To.Month}月"
            : From == To ? from : $"{from}至{year}{To.Month}月{To.Day}日";
    }

    private static string YearsInWords(int years) => years switch
    {
        2 => "两",
        < 10 => "零一二三四五六七八九"[years].ToString(),
        10 => "十",
        < 20 => "十" + "零一二三四五六七八九"[years - 10],
        _ => years.ToString(),
    };
}
