using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating;

/// <summary>Equality and order of values. Work on nested lists is paid for, since lists can be built that take for ever to compare.</summary>
internal static class ValueComparison
{
    private const int MaxDepth = 100;

    /// <summary>What <c>==</c> says: numbers by value, a text against anything by the other's text.</summary>
    public static bool LooseEquals(Value left, Value right, Evaluator evaluator, CallSite site)
    {
        left = Numbers.Plain(left);
        right = Numbers.Plain(right);
        if (left.IsNull || right.IsNull)
        {
            return left.IsNull && right.IsNull;
        }

        if (IsEmptyName(left) || IsEmptyName(right))
        {
            return IsEmpty(left) && IsEmpty(right);
        }

        if (left.Kind == ValueKind.Text || right.Kind == ValueKind.Text)
        {
            return left.Kind is not (ValueKind.Date or ValueKind.TimeSpan) && right.Kind is not (ValueKind.Date or ValueKind.TimeSpan)
                && TextEquals(evaluator.Print(left, site), evaluator.Print(right, site), evaluator, site);
        }

        if (left.Kind == ValueKind.Bool && right.IsNumber)
        {
            left = Value.Of(left.AsBool ? 1 : 0);
        }
        else if (right.Kind == ValueKind.Bool && left.IsNumber)
        {
            right = Value.Of(right.AsBool ? 1 : 0);
        }

        if (left.IsNumber && right.IsNumber)
        {
            return Numbers.Compare(left, right) == 0;
        }

        return left.Kind == ValueKind.List && right.Kind == ValueKind.List
            ? ListEquals(left.AsList, right.AsList, evaluator, site, 0)
            : StrictEquals(left, right);
    }

    /// <summary>Same kind and same value; what <c>array.contains</c> and <c>array.uniq</c> go by. Objects and functions are themselves only.</summary>
    public static bool StrictEquals(Value left, Value right) => StrictEquals(left, right, null, default, 0);

    public static bool StrictEquals(Value left, Value right, Evaluator evaluator, CallSite site) => StrictEquals(left, right, evaluator, site, 0);

    public static int StrictHash(Value value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Text => string.GetHashCode(value.AsText, StringComparison.Ordinal),
        ValueKind.BigInteger => value.AsBigInteger.GetHashCode(),
        ValueKind.Decimal => value.AsDecimal.GetHashCode(),
        ValueKind.Double => value.AsDouble.GetHashCode(),
        ValueKind.List => value.AsList.Count,
        ValueKind.Object => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value.AsObject),
        ValueKind.Function => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value.AsFunction),
        ValueKind.Host => Numbers.Plain(value) is { Kind: not ValueKind.Host } plain
            ? StrictHash(plain)
            : string.GetHashCode(value.AsHost.Text, StringComparison.Ordinal),
        _ => HashCode.Combine(value.Kind, value.AsLong),
    };

    /// <summary>Order for sorting: null first, numbers by value whatever their kind, texts by code unit, dates, false before true; null where there is no order.</summary>
    public static int? Order(Value left, Value right)
    {
        left = Numbers.Plain(left);
        right = Numbers.Plain(right);
        if (left.IsNull || right.IsNull)
        {
            return (left.IsNull ? 0 : 1) - (right.IsNull ? 0 : 1);
        }

        if (left.IsNumber && right.IsNumber)
        {
            return Numbers.Compare(left, right);
        }

        if (TextOf(left) is { } leftText && TextOf(right) is { } rightText)
        {
            return TextOrder.Compare(leftText, rightText);
        }

        return left.Kind != right.Kind ? null : left.Kind switch
        {
            ValueKind.Date or ValueKind.TimeSpan or ValueKind.Bool => left.AsLong.CompareTo(right.AsLong),
            _ => null,
        };
    }

    public static bool IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList.Count == 0,
        ValueKind.Object => value.AsObject.Count == 0,
        _ => false,
    };

    private static string? TextOf(Value value) => value.Kind switch
    {
        ValueKind.Text => value.AsText,
        ValueKind.Host => value.AsHost.Text,
        _ => null,
    };

    private static bool TextEquals(string left, string right, Evaluator? evaluator, CallSite site)
    {
        if (left.Length == right.Length)
        {
            evaluator?.Budget.PayForReading(left.Length, evaluator, site);
        }

        return string.Equals(left, right, StringComparison.Ordinal);
    }

    private static bool IsEmptyName(Value value) => value.Kind == ValueKind.Object && ReferenceEquals(value.AsObject, EmptyObject.Instance);

    private static bool ListEquals(ScriptList left, ScriptList right, Evaluator evaluator, CallSite site, int depth)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Count != right.Count || depth > MaxDepth)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            evaluator.Budget.Work(1, evaluator, site);
            var (l, r) = (left[i], right[i]);
            if (l.Kind == ValueKind.List && r.Kind == ValueKind.List ? !ListEquals(l.AsList, r.AsList, evaluator, site, depth + 1) : !LooseEquals(l, r, evaluator, site))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StrictEquals(Value left, Value right, Evaluator? evaluator, CallSite site, int depth)
    {
        left = Numbers.Plain(left);
        right = Numbers.Plain(right);
        if (left.Kind != right.Kind)
        {
            return TextOf(left) is { } l && TextOf(right) is { } r && string.Equals(l, r, StringComparison.Ordinal);
        }

        return left.Kind switch
        {
            ValueKind.Null => true,
            ValueKind.Text => TextEquals(left.AsText, right.AsText, evaluator, site),
            ValueKind.BigInteger => left.AsBigInteger == right.AsBigInteger,
            ValueKind.Decimal => left.AsDecimal == right.AsDecimal,
            ValueKind.Double => left.AsDouble.Equals(right.AsDouble),
            ValueKind.Host => ReferenceEquals(left.AsHost, right.AsHost) || string.Equals(left.AsHost.Text, right.AsHost.Text, StringComparison.Ordinal),
            ValueKind.List => StrictListEquals(left.AsList, right.AsList, evaluator, site, depth),
            ValueKind.Object => ReferenceEquals(left.AsObject, right.AsObject),
            ValueKind.Function => ReferenceEquals(left.AsFunction, right.AsFunction),
            _ => left.AsLong == right.AsLong,
        };
    }

    private static bool StrictListEquals(ScriptList left, ScriptList right, Evaluator? evaluator, CallSite site, int depth)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Count != right.Count || depth > MaxDepth)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            evaluator?.Budget.Work(1, evaluator, site);
            if (!StrictEquals(left[i], right[i], evaluator, site, depth + 1))
            {
                return false;
            }
        }

        return true;
    }
}
