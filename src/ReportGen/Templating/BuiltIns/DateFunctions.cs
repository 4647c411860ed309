using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>The module <c>date</c>. The clock is not read: the same records have to give the same report.</summary>
internal static class DateFunctions
{
    public static BuiltInFunction[] All =>
    [
        new("date.add_days", "date days", "加几天", "{{ date.parse \"2024-01-31\" | date.add_days 1 }}", call => Added(call, (d, n) => d.AddDays(n))),
        new("date.add_hours", "date hours", "加几小时", "{{ date.parse \"2024-01-31\" | date.add_hours 25 | date.to_string \"%F %R\" }}", call => Added(call, (d, n) => d.AddHours(n))),
        new("date.add_milliseconds", "date millis", "加几毫秒", "{{ (date.parse \"2024-01-31\" | date.add_milliseconds 5).millisecond }}", call => Added(call, (d, n) => d.AddMilliseconds(n))),
        new("date.add_minutes", "date minutes", "加几分钟", "{{ date.parse \"2024-01-31\" | date.add_minutes 90 | date.to_string \"%R\" }}", call => Added(call, (d, n) => d.AddMinutes(n))),
        new("date.add_months", "date months", "加几个月", "{{ date.parse \"2024-01-31\" | date.add_months 1 }}", call => Added(call, (d, _) => d.AddMonths(call.Int(1)))),
        new("date.add_seconds", "date seconds", "加几秒", "{{ date.parse \"2024-01-31\" | date.add_seconds 5 | date.to_string \"%T\" }}", call => Added(call, (d, n) => d.AddSeconds(n))),
        new("date.add_years", "date years", "加几年", "{{ date.parse \"2024-02-29\" | date.add_years 1 }}", call => Added(call, (d, _) => d.AddYears(call.Int(1)))),
        BuiltInFunction.SwitchedOff("date.now", "", "现在（模板里不提供）"),
        new("date.parse", "text pattern? culture?", "读日期，读不出得公元1年1月1日", "{{ (date.parse \"2024-03-05\").month }}", Parse),
        new("date.parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", "读日期再按样式写", "{{ date.parse_to_string \"2024-03-05\" \"%Y年%m月\" }}", ParseToString),
        new("date.to_string", "datetime pattern culture?", "按样式写日期", "{{ date.parse \"2024-03-05\" | date.to_string \"%Y年%m月%d日\" }}", ToText),
    ];

    private static Value Added(BuiltInCall call, Func<DateTime, double, DateTime> add)
    {
        if (call.Date(0) is not { } date)
        {
            return Value.Null;
        }

        try
        {
            return Value.Of(add(date, call.Double(1)));
        }
        catch (ArgumentException)
        {
            throw call.Evaluator.DateOutOfRange(call.Site);
        }
    }

    private static Value Parse(BuiltInCall call)
    {
        if (call[0].Kind == ValueKind.Date)
        {
            return call[0];
        }

        return call.Text(0).Length == 0 ? Value.Null : Value.Of(Read(call, 0, 1, 2));
    }

    private static Value ParseToString(BuiltInCall call)
    {
        if (call.Text(0).Length == 0)
        {
            return Value.Null;
        }

        var date = call[0].Kind == ValueKind.Date ? call[0].AsDate : Read(call, 0, 3, 4);
        return call.NewText(Format(call, date, call.TextOrNull(1) ?? call.Evaluator.Printer.DateFormat, 2));
    }

    private static DateTime Read(BuiltInCall call, int text, int pattern, int culture)
    {
        var names = Formatting.CheckCulture(call, culture);
        return call.TextOrNull(pattern) is { Length: > 0 } given
            ? DatePattern.Read(call.Text(text), given, names)
            : DateReader.Read(call.Text(text), call.TextOrNull(culture) ?? "");
    }

    private static Value ToText(BuiltInCall call) =>
        call.Date(0) is { } date ? call.NewText(Format(call, date, call.Text(1), 2)) : Value.Null;

    // %g asks for the invariant culture, alone for the default pattern in it.
    private static string Format(BuiltInCall call, DateTime date, string pattern, int culture)
    {
        var names = Formatting.CheckCulture(call, culture);
        if (pattern.Contains("%g", StringComparison.Ordinal))
        {
            names = DateNames.English;
            pattern = pattern.Trim() == "%g" ? call.Evaluator.Printer.DateFormat : pattern.Replace("%g ", "", StringComparison.Ordinal).Replace("%g", "", StringComparison.Ordinal);
        }

        return DateText.Format(date, pattern, names);
    }
}
