using System.Numerics;

namespace ReportGen.Templating;

/// <summary>Conversions between the kinds of numbers.</summary>
internal static class Numbers
{
    /// <summary>A host value as the plain value that operators work on: null, its number, or itself where it is neither.</summary>
    public static Value Plain(Value value)
    {
        if (value.Kind != ValueKind.Host)
        {
            return value;
        }

        var host = value.AsHost;
        return host.IsNullLike ? Value.Null : host.Number is { } number ? Value.Of(number) : value;
    }

    public static double ToDouble(Value number) => number.Kind switch
    {
        ValueKind.Double => number.AsDouble,
        ValueKind.Float => number.AsFloat,
        ValueKind.Decimal => (double)number.AsDecimal,
        ValueKind.BigInteger => (double)number.AsBigInteger,
        _ => number.AsLong,
    };

    /// <summary>The exact decimal of a number, null where it is out of range.</summary>
    public static decimal? ToDecimal(Value number)
    {
        switch (number.Kind)
        {
            case ValueKind.Decimal:
                return number.AsDecimal;
            case ValueKind.Float or ValueKind.Double:
                var real = ToDouble(number);
                return Math.Abs(real) < 7.9e27 ? (decimal)real : null;
            case ValueKind.BigInteger:
                var big = number.AsBigInteger;
                return BigInteger.Abs(big) <= new BigInteger(decimal.MaxValue) ? (decimal)big : null;
            default:
                return number.AsLong;
        }
    }

    public static int Compare(Value left, Value right)
    {
        if (left.Kind <= ValueKind.Long && right.Kind <= ValueKind.Long)
        {
            return left.AsLong.CompareTo(right.AsLong);
        }

        if (left.IsInteger && right.IsInteger)
        {
            return left.AsBigInteger.CompareTo(right.AsBigInteger);
        }

        if ((left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal) && ToDecimal(left) is { } l && ToDecimal(right) is { } r)
        {
            return l.CompareTo(r);
        }

        return ToDouble(left).CompareTo(ToDouble(right));
    }

    /// <summary>A 32-bit whole number, rounding half to even as the reference does; null where the value is no number or too large.</summary>
    public static int? ToInt(Value value)
    {
        value = Plain(value);
        switch (value.Kind)
        {
            case ValueKind.Int:
                return value.AsInt;
            case ValueKind.Bool:
                return value.AsBool ? 1 : 0;
            case ValueKind.Long or ValueKind.BigInteger or ValueKind.Float or ValueKind.Double or ValueKind.Decimal:
                var real = ToDouble(value);
                return Math.Abs(real) < int.MaxValue ? (int)Math.Round(real, MidpointRounding.ToEven) : null;
            default:
                return null;
        }
    }

    /// <summary>The number with the other sign; null for what is no number.</summary>
    public static Value? Negate(Value number) => number.Kind switch
    {
        ValueKind.Int => Value.OfInteger(-(long)number.AsInt),
        ValueKind.Long or ValueKind.BigInteger => Shrink(BigInteger.Negate(number.AsBigInteger)),
        ValueKind.Float => Value.Of(-number.AsFloat),
        ValueKind.Double => Value.Of(-number.AsDouble),
        ValueKind.Decimal => Value.Of(-number.AsDecimal),
        _ => null,
    };

    public static Value Shrink(BigInteger value) =>
        value >= int.MinValue && value <= int.MaxValue ? Value.Of((int)value)
        : value >= long.MinValue && value <= long.MaxValue ? Value.Of((long)value)
        : Value.Of(value);
}
