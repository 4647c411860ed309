namespace ReportGen.Templating.Evaluation;

/// <summary>The members of a date.</summary>
internal static class DateMembers
{
    public static Value Get(DateTime date, string name) => name switch
    {
        "year" => Value.Of(date.Year),
        "month" => Value.Of(date.Month),
        "day" => Value.Of(date.Day),
        "hour" => Value.Of(date.Hour),
        "minute" => Value.Of(date.Minute),
        "second" => Value.Of(date.Second),
        "millisecond" => Value.Of(date.Millisecond),
        "day_of_year" => Value.Of(date.DayOfYear),
        "day_of_week" => Value.Of((int)date.DayOfWeek),
        "date" => Value.Of(date.Date),
        "time_of_day" => Value.Of(date.TimeOfDay),
        "ticks" => Value.Of(date.Ticks),
        _ => Value.Null,
    };
}
