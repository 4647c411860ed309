using System.Globalization;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>The module <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static BuiltInFunction[] All =>
    [
        new("timespan.from_days", "days", "几天", "{{ (timespan.from_days 1.5).total_hours }}", call => From(call, TimeSpan.TicksPerDay)),
        new("timespan.from_hours", "hours", "几小时", "{{ timespan.from_hours 25 }}", call => From(call, TimeSpan.TicksPerHour)),
        new("timespan.from_milliseconds", "millis", "几毫秒", "{{ (timespan.from_milliseconds 1500).total_seconds }}", call => From(call, TimeSpan.TicksPerMillisecond)),
        new("timespan.from_minutes", "minutes", "几分钟", "{{ timespan.from_minutes 90 }}", call => From(call, TimeSpan.TicksPerMinute)),
        new("timespan.from_seconds", "seconds", "几秒", "{{ timespan.from_seconds 59 }}", call => From(call, TimeSpan.TicksPerSecond)),
        new("timespan.parse", "text", "读“天.时:分:秒”", "{{ (timespan.parse \"01:30:00\").minutes }}", Parse),
        new("timespan.zero", "", "零", "{{ timespan.zero }}", _ => Value.Of(TimeSpan.Zero)),
    ];

    private static Value From(BuiltInCall call, long ticksPerUnit)
    {
        var ticks = call.Double(0) * ticksPerUnit;
        return Math.Abs(ticks) < long.MaxValue ? Value.Of(new TimeSpan((long)Math.Round(ticks))) : throw call.Evaluator.BadValue(call.Place(0), call.Text(0), call.Name);
    }

    private static Value Parse(BuiltInCall call)
    {
        if (call.IsNull(0))
        {
            return Value.Null;
        }

        return TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span) ? Value.Of(span) : throw call.Evaluator.BadValue(call.Place(0), call.Text(0), call.Name);
    }
}
