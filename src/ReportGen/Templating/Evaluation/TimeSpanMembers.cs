namespace ReportGen.Templating.Evaluation;

/// <summary>The members of a time span: whole parts, and the whole in one unit.</summary>
internal static class TimeSpanMembers
{
    public static Value Get(TimeSpan span, string name) => name switch
    {
        "days" => Value.Of(span.Days),
        "hours" => Value.Of(span.Hours),
        "minutes" => Value.Of(span.Minutes),
        "seconds" => Value.Of(span.Seconds),
        "milliseconds" => Value.Of(span.Milliseconds),
        "total_days" => Value.Of(span.TotalDays),
        "total_hours" => Value.Of(span.TotalHours),
        "total_minutes" => Value.Of(span.TotalMinutes),
        "total_seconds" => Value.Of(span.TotalSeconds),
        "total_milliseconds" => Value.Of(span.TotalMilliseconds),
        "ticks" => Value.Of(span.Ticks),
        _ => Value.Null,
    };
}
