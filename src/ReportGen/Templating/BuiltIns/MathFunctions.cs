using System.Numerics;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>The module <c>math</c>.</summary>
internal static class MathFunctions
{
    public static BuiltInFunction[] All =>
    [
        new("math.abs", "value", "绝对值", "{{ -5 | math.abs }}", Abs),
        new("math.ceil", "value", "向上取整", "{{ 4.2 | math.ceil }}", call => Map(call, Math.Ceiling, Math.Ceiling)),
        new("math.divided_by", "value divisor", "除以；除数是整数时结果向下取整", "{{ 9 | math.divided_by 2 }}", DividedBy),
        new("math.floor", "value", "向下取整", "{{ 4.8 | math.floor }}", call => Map(call, Math.Floor, Math.Floor)),
        new("math.format", "value format culture?", "按格式写数", "{{ 0.256 | math.format \"0.0%\" }}", call => Formatting.Number(call, call.Number(0))),
        new("math.is_number", "value", "是不是数", "{{ math.is_number 5 }}", call => Value.Of(Numbers.Plain(call[0]).IsNumber)),
        new("math.minus", "value with", "减", "{{ 5 | math.minus 2 }}", call => Apply(call, Operator.Subtract)),
        new("math.modulo", "value with", "余数", "{{ 11 | math.modulo 4 }}", call => Apply(call, Operator.Remainder)),
        new("math.plus", "value with", "加", "{{ 5 | math.plus 2 }}", call => Apply(call, Operator.Add)),
        BuiltInFunction.SwitchedOff("math.random", "min max", "随机数（模板里不提供）"),
        new("math.round", "value precision?", "舍入到几位小数，五成双", "{{ 3.14159 | math.round 2 }}", Round),
        new("math.times", "value with", "乘", "{{ 5 | math.times 2 }}", call => Apply(call, Operator.Multiply)),
        BuiltInFunction.SwitchedOff("math.uuid", "", "随机编号（模板里不提供）"),
    ];

    private static Value Apply(BuiltInCall call, Operator op)
    {
        var site = new OperatorSite(call.Site, call.Place(0), call.Place(1));
        return Arithmetic.Apply(op, call.Number(0), call.Number(1), call.Evaluator, site);
    }

    private static Value Abs(BuiltInCall call)
    {
        var value = call.Number(0);
        return value.Kind switch
        {
            ValueKind.Float => Value.Of(Math.Abs(value.AsFloat)),
            ValueKind.Double => Value.Of(Math.Abs(value.AsDouble)),
            ValueKind.Decimal => Value.Of(Math.Abs(value.AsDecimal)),
            _ => Numbers.Shrink(BigInteger.Abs(value.AsBigInteger)),
        };
    }

    private static Value Map(BuiltInCall call, Func<double, double> real, Func<decimal, decimal> exact)
    {
        var value = call.Number(0);
        return value.IsInteger ? value : value.Kind == ValueKind.Decimal ? Value.Of(exact(value.AsDecimal)) : Value.Of(real(Numbers.ToDouble(value)));
    }

    private static Value DividedBy(BuiltInCall call)
    {
        var (value, divisor) = (call.Number(0), call.Number(1));
        if (!divisor.IsInteger)
        {
            return Apply(call, Operator.Divide);
        }

        if (Numbers.Compare(divisor, Value.Of(0)) == 0)
        {
            throw call.Evaluator.DividedByZero(call.Site);
        }

        if (value.Kind == ValueKind.Decimal && Numbers.ToDecimal(divisor) is { } exact)
        {
            return Value.Of(Math.Floor(value.AsDecimal / exact));
        }

        if (value.IsInteger)
        {
            var quotient = BigInteger.DivRem(value.AsBigInteger, divisor.AsBigInteger, out var rest);
            return Numbers.Shrink(!rest.IsZero && (rest.Sign < 0) != (divisor.AsBigInteger.Sign < 0) ? quotient - 1 : quotient);
        }

        var floor = Math.Floor(Numbers.ToDouble(value) / Numbers.ToDouble(divisor));
        return double.IsFinite(floor) ? Numbers.Shrink(new BigInteger(floor)) : Value.Of(floor);
    }

    private static Value Round(BuiltInCall call)
    {
        var value = call.Number(0);
        var precision = Math.Max(0, call.Int(1));
        return value.IsInteger ? value
            : value.Kind == ValueKind.Decimal ? Value.Of(Math.Round(value.AsDecimal, Math.Min(28, precision), MidpointRounding.ToEven))
            : Value.Of(Math.Round(Numbers.ToDouble(value), Math.Min(15, precision), MidpointRounding.ToEven));
    }
}
