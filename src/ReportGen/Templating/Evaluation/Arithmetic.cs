using System.Numerics;

namespace ReportGen.Templating.Evaluation;

/// <summary>
/// The operators on two values. Integers widen from 32 bits to 64 to unlimited; a decimal makes the result decimal unless it cannot hold the
/// other number; <c>/</c> on integers is real.
/// </summary>
internal static class Arithmetic
{
    // A power of ten thousand digits is a mistake or an attack, and either is slow.
    private const int MaxBits = 1 << 16;

    public static Value Apply(Operator op, Value left, Value right, Evaluator e, OperatorSite site)
    {
        if (op is Operator.Equal or Operator.NotEqual)
        {
            return Value.Of(ValueComparison.LooseEquals(left, right, e, site.Operator) == (op == Operator.Equal));
        }

        if (left.Kind == ValueKind.Int && right.Kind == ValueKind.Int)
        {
            return Whole(op, left.AsInt, right.AsInt, e, site);
        }

        if (op is >= Operator.Less and <= Operator.GreaterOrEqual)
        {
            return Relation(op, Numbers.Plain(left), Numbers.Plain(right), e, site);
        }

        var (l, r) = (Numbers.Plain(left), Numbers.Plain(right));
        if (IsText(l) || IsText(r))
        {
            return Texts.Apply(op, l.IsNull ? l : left, r.IsNull ? r : right, e, site);
        }

        if (l.Kind == ValueKind.List || r.Kind == ValueKind.List)
        {
            return Lists.Apply(op, l, r, e, site);
        }

        if (l.IsNull || r.IsNull)
        {
            return Value.Null;
        }

        if (l.Kind is ValueKind.Date or ValueKind.TimeSpan)
        {
            return Moments.Apply(op, l, r, e, site);
        }

        return l.IsNumber && r.IsNumber ? Number(op, l, r, e, site) : throw e.OperatorNotSupported(site.Operator, op, left, right);
    }

    private static bool IsText(Value value) => value.Kind is ValueKind.Text or ValueKind.Host;

    private static Value Relation(Operator op, Value left, Value right, Evaluator e, OperatorSite site)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.False;
        }

        int order;
        if (left.IsNumber && right.IsNumber)
        {
            if (IsNaN(left) || IsNaN(right))
            {
                return Value.False;
            }

            order = Numbers.Compare(left, right);
        }
        else if (IsText(left) || IsText(right))
        {
            var (l, r) = (e.Print(left, site.Operator), e.Print(right, site.Operator));
            e.Budget.PayForReading(Math.Min(l.Length, r.Length), e, site.Operator);
            order = string.CompareOrdinal(l, r);
        }
        else if (left.Kind == right.Kind && left.Kind is ValueKind.Date or ValueKind.TimeSpan)
        {
            order = left.AsLong.CompareTo(right.AsLong);
        }
        else
        {
            throw e.OperatorNotSupported(site.Operator, op, left, right);
        }

        return Value.Of(op switch
        {
            Operator.Less => order < 0,
            Operator.LessOrEqual => order <= 0,
            Operator.Greater => order > 0,
            _ => order >= 0,
        });
    }

    private static bool IsNaN(Value value) => value.Kind is ValueKind.Double or ValueKind.Float && double.IsNaN(Numbers.ToDouble(value));

    private static Value Whole(Operator op, int left, int right, Evaluator e, OperatorSite site) => op switch
    {
        Operator.Add => Value.OfInteger((long)left + right),
        Operator.Subtract => Value.OfInteger((long)left - right),
        Operator.Multiply => Value.OfInteger((long)left * right),
        Operator.Less => Value.Of(left < right),
        Operator.LessOrEqual => Value.Of(left <= right),
        Operator.Greater => Value.Of(left > right),
        Operator.GreaterOrEqual => Value.Of(left >= right),
        Operator.Divide => Value.Of((double)left / right),
        _ => Integer(op, left, right, e, site),
    };

    private static Value Number(Operator op, Value left, Value right, Evaluator e, OperatorSite site)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return op == Operator.Divide ? Value.Of(Numbers.ToDouble(left) / Numbers.ToDouble(right)) : Integer(op, left.AsBigInteger, right.AsBigInteger, e, site);
        }

        if ((left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal) && Numbers.ToDecimal(left) is { } l && Numbers.ToDecimal(right) is { } r
            && Exact(op, l, r, e, site) is { } exact)
        {
            return exact;
        }

        var real = Real(op, Numbers.ToDouble(left), Numbers.ToDouble(right)) ?? throw e.OperatorNotSupported(site.Operator, op, left, right);
        return left.Kind == ValueKind.Float && right.Kind is ValueKind.Float or ValueKind.Int ? Value.Of((float)real) : Value.Of(real);
    }

    private static double? Real(Operator op, double left, double right) => op switch
    {
        Operator.Add => left + right,
        Operator.Subtract => left - right,
        Operator.Multiply => left * right,
        Operator.Divide => left / right,
        Operator.DivideWhole => Math.Round(left / right, MidpointRounding.ToEven),
        Operator.Remainder => left % right,
        _ => null,
    };

    /// <summary>Null where decimals cannot hold the result, so that doubles take over.</summary>
    private static Value? Exact(Operator op, decimal left, decimal right, Evaluator e, OperatorSite site)
    {
        if (right == 0 && (op is Operator.Divide or Operator.DivideWhole or Operator.Remainder))
        {
            return op == Operator.Divide ? null : throw e.DividedByZero(site.Operator);
        }

        try
        {
            return op switch
            {
                Operator.Add => Value.Of(left + right),
                Operator.Subtract => Value.Of(left - right),
                Operator.Multiply => Value.Of(left * right),
                Operator.Divide => Value.Of(left / right),
                Operator.DivideWhole when decimal.IsInteger(left) && decimal.IsInteger(right) => Value.Of(decimal.Truncate(left / right)),
                Operator.DivideWhole => Value.Of(Math.Round(left / right, MidpointRounding.ToEven)),
                Operator.Remainder => Value.Of(left % right),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Value Integer(Operator op, BigInteger left, BigInteger right, Evaluator e, OperatorSite site)
    {
        if (right.IsZero && (op is Operator.DivideWhole or Operator.Remainder))
        {
            throw e.DividedByZero(site.Operator);
        }

        if (left.GetBitLength() + right.GetBitLength() > MaxBits)
        {
            throw e.NumberTooLarge(site.Operator);
        }

        return Numbers.Shrink(op switch
        {
            Operator.Add => left + right,
            Operator.Subtract => left - right,
            Operator.Multiply => left * right,
            Operator.DivideWhole => BigInteger.Divide(left, right),
            Operator.Remainder => BigInteger.Remainder(left, right),
            Operator.ShiftLeft when right >= 0 && right < MaxBits => left << (int)right,
            Operator.ShiftRight when right >= 0 && right < MaxBits => left >> (int)right,
            Operator.ShiftLeft or Operator.ShiftRight => throw e.NumberTooLarge(site.Operator),
            _ => throw e.OperatorNotSupported(site.Operator, op, Numbers.Shrink(left), Numbers.Shrink(right)),
        });
    }
}
