namespace ReportGen.Records;

/// <summary>A date, or a partial one: the days it may mean, from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
public sealed record DateSpan(DateOnly First, DateOnly Last, DateSpanKind Kind)
{
    /// <summary>As written in the file.</summary>
    public string Written { get; init; } = "";

    /// <summary>As people print it, without the year: 5月15日, 9月上旬, 第二季度, 7月13日至15日. A year alone is 2024年.</summary>
    public required string Words { get; init; }

    /// <summary>The same with the year: 2024年5月15日.</summary>
    public required string FullWords { get; init; }

    public bool IsDay => First == Last;

    public int Year => First.Year;

    public bool IsWithin(DateOnly from, DateOnly to) => First >= from && Last <= to;

    public bool Overlaps(DateOnly from, DateOnly to) => First <= to && Last >= from;

    public static DateSpan Day(DateOnly day) => new(day, day, DateSpanKind.Day)
    {
        Words = $"{day.Month}月{day.Day}日",
        FullWords = $"{day.Year}年{day.Month}月{day.Day}日",
    };

    public override string ToString() => FullWords;
}
