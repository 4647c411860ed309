using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// How a sum prints. An exact one prints as it is, a single qualified value as it was written (980多). A sum with a qualifier prints to the
/// tens, from 1,000 to the hundreds, from 10,000 to the thousands: 余 rounded down, 约 and 近 half up, and then both say 约, because a number
/// that was rounded up is no longer "nearly" reached. A range keeps its ends, and says 约 where a number in it has a qualifier.
/// </summary>
public static class PrintedSum
{
    /// <summary>The text without unit; empty where no number is known.</summary>
    public static string Text(Quantity sum) => Text(sum, Rounding.Plain);

    /// <summary>The same, where a bare number prints by words of its own, as money does.</summary>
    internal static string Text(Quantity sum, Func<decimal, string> number)
    {
        if (sum.Written is { Length: > 0 } written && sum.IsKnown && sum.Qualifier != Qualifier.Exact)
        {
            return written;
        }

        if (sum.Min is { } min && sum.Max is { } max)
        {
            return sum.Qualifier switch
            {
                Qualifier.AtLeast => number(min) + "以上",
                Qualifier.AtMost => number(max) + "以下",
                _ => $"{(sum.Qualifier == Qualifier.Exact ? "" : "约")}{number(min)}至{number(max)}",
            };
        }

        if (sum.Value is not { } value)
        {
            return "";
        }

        var step = Step(value);
        return sum.Qualifier switch
        {
            Qualifier.Exact => number(value),
            Qualifier.Over => number(Math.Floor(value / step) * step) + "余",
            Qualifier.AtLeast => number(Math.Floor(value / step) * step) + "以上",
            Qualifier.AtMost => number(Math.Ceiling(value / step) * step) + "以下",
            _ => "约" + number(Rounding.Round(value / step, 0) * step),
        };
    }

    /// <summary>The known part of an incomplete sum, as the least that it is: 不少于6.</summary>
    public static string AtLeast(Quantity sum) => sum switch
    {
        { Min: { } min } => "不少于" + Rounding.Plain(min),
        { Value: { } value, Qualifier: Qualifier.Exact or Qualifier.Over or Qualifier.AtLeast } when value > 0 => "不少于" + Rounding.Plain(value),
        { Value: > 0, Qualifier: not Qualifier.AtMost } => "不少于" + Text(sum with { UnknownParts = 0, Written = null }),
        _ => Figure.Nothing,
    };

    // Below ten there is nothing to round to: 8余 stays 8余.
    private static decimal Step(decimal value) => value switch
    {
        < 10 => 1,
        < 1_000 => 10,
        < 10_000 => 100,
        _ => 1_000,
    };
}
