using System.Globalization;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>.NET format strings for numbers and dates. The culture of the machine has no say.</summary>
internal static class Formatting
{
    private const int MaxFormatLength = 200;

    public static Value Number(BuiltInCall call, Value number)
    {
        var culture = call.TextOrNull(2) ?? "";
        var info = NumberCulture.Of(culture) ?? throw call.Evaluator.BadValue(call.Place(2), culture, call.Name);
        var format = CheckFormat(call);
        try
        {
            return call.NewText(Format(number, format, info));
        }
        catch (FormatException)
        {
            throw call.Evaluator.BadValue(call.Place(1), format, call.Name);
        }
    }

    public static Value Date(BuiltInCall call, DateTime date)
    {
        var names = CheckCulture(call, 2);
        var format = CheckFormat(call);
        try
        {
            return call.NewText(date.ToString(format, FormatInfo(names)));
        }
        catch (FormatException)
        {
            throw call.Evaluator.BadValue(call.Place(1), format, call.Name);
        }
    }

    public static Value Span(BuiltInCall call, TimeSpan span)
    {
        var format = CheckFormat(call);
        try
        {
            return call.NewText(span.ToString(format, CultureInfo.InvariantCulture));
        }
        catch (FormatException)
        {
            throw call.Evaluator.BadValue(call.Place(1), format, call.Name);
        }
    }

    /// <summary>The names of the culture in an argument; an unknown culture is an error.</summary>
    public static DateNames CheckCulture(BuiltInCall call, int index)
    {
        var culture = call.TextOrNull(index) ?? "";
        return DateNames.Of(culture) ?? throw call.Evaluator.BadValue(call.Place(index), culture, call.Name);
    }

    private static string Format(Value number, string format, NumberFormatInfo info) => number.Kind switch
    {
        ValueKind.Int => number.AsInt.ToString(format, info),
        ValueKind.Long => number.AsLong.ToString(format, info),
        ValueKind.BigInteger => number.AsBigInteger.ToString(format, info),
        ValueKind.Float => number.AsFloat.ToString(format, info),
        ValueKind.Double => number.AsDouble.ToString(format, info),
        _ => number.AsDecimal.ToString(format, info),
    };

    // "N999999999" would be a gigabyte of zeros.
    private static string CheckFormat(BuiltInCall call)
    {
        var format = call.Text(1);
        var digits = 0;
        foreach (var c in format)
        {
            digits = char.IsAsciiDigit(c) && c != '0' ? digits + 1 : c == '0' && digits > 0 ? digits + 1 : 0;
            if (digits > 3)
            {
                throw call.Evaluator.BadValue(call.Place(1), format, call.Name);
            }
        }

        return format.Length <= MaxFormatLength ? format : throw call.Evaluator.BadValue(call.Place(1), format[..MaxFormatLength], call.Name);
    }

    private static DateTimeFormatInfo FormatInfo(DateNames names)
    {
        if (ReferenceEquals(names, DateNames.English))
        {
            return DateTimeFormatInfo.InvariantInfo;
        }

        return new DateTimeFormatInfo
        {
            DayNames = names.Days,
            AbbreviatedDayNames = names.ShortDays,
            MonthNames = [.. names.Months, ""],
            AbbreviatedMonthNames = [.. names.ShortMonths, ""],
            AMDesignator = names.Am,
            PMDesignator = names.Pm,
        };
    }
}
