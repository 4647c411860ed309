using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Checking;

/// <summary>The operators on two shapes, as <see cref="Arithmetic"/> has them on values; reported is only what no values could make right.</summary>
internal static class OperatorShapes
{
    private const int MostWords = 64;

    public static Shape Of(Operator op, Shape left, Shape right, CallSite site, Checker c)
    {
        if (left.IsOpen || right.IsOpen)
        {
            return op is >= Operator.Less and <= Operator.GreaterOrEqual ? Shape.Bool : Shape.Any;
        }

        var (l, r) = (left.Kinds & ~ShapeKinds.Null, right.Kinds & ~ShapeKinds.Null);
        if (l == 0 || r == 0)
        {
            // Nothing with something: a text or a list stays, a number does not; a comparison is false.
            return op is >= Operator.Less and <= Operator.GreaterOrEqual ? Shape.Bool : l == 0 ? right.OrNull() : left.OrNull();
        }

        if (op is >= Operator.Less and <= Operator.GreaterOrEqual)
        {
            if (((l | r) & ShapeKinds.Text) == 0 && (l & r & (ShapeKinds.Number | ShapeKinds.Date | ShapeKinds.TimeSpan)) == 0)
            {
                c.OperatorNotSupported(site, OperatorText.Of(op), left, right);
            }

            return Shape.Bool;
        }

        var kinds = KindsOf(op, l, r);
        if (kinds == ShapeKinds.None)
        {
            c.OperatorNotSupported(site, OperatorText.Of(op), left, right);
            return Shape.Any;
        }

        var result = new Shape
        {
            Kinds = kinds | (kinds != ShapeKinds.Text && (left.MayBeNull || right.MayBeNull) ? ShapeKinds.Null : 0),
            ItemSource = kinds.HasFlag(ShapeKinds.List) ? () => (l.HasFlag(ShapeKinds.List) ? left.Item : Shape.Nothing).Or(r.HasFlag(ShapeKinds.List) ? right.Item : Shape.Nothing) : null,
        };
        return op == Operator.Add && kinds == ShapeKinds.Text && Joined(left, right) is { } words ? result with { Words = words } : result;
    }

    private static ShapeKinds KindsOf(Operator op, ShapeKinds l, ShapeKinds r)
    {
        var kinds = ShapeKinds.None;
        var bothNumbers = l.HasFlag(ShapeKinds.Number) && r.HasFlag(ShapeKinds.Number);
        if (bothNumbers)
        {
            kinds |= ShapeKinds.Number;
        }

        if (op == Operator.Add)
        {
            kinds |= ((l | r) & ShapeKinds.Text) != 0 ? ShapeKinds.Text : 0;
            kinds |= l & r & ShapeKinds.List;
        }

        if (op == Operator.Multiply)
        {
            var one = (l.HasFlag(ShapeKinds.Number) ? r : 0) | (r.HasFlag(ShapeKinds.Number) ? l : 0);
            kinds |= one & (ShapeKinds.Text | ShapeKinds.List);
        }

        if (op is Operator.Add or Operator.Subtract)
        {
            kinds |= (l & ShapeKinds.Date) != 0 && (r & ShapeKinds.TimeSpan) != 0 ? ShapeKinds.Date : 0;
            kinds |= (l & r & ShapeKinds.TimeSpan) | (op == Operator.Subtract && (l & r & ShapeKinds.Date) != 0 ? ShapeKinds.TimeSpan : 0);
        }

        return kinds;
    }

    // The names of templates that are put together of words: "partials/" + folder + "/" + key + ".sbn".
    private static List<string>? Joined(Shape left, Shape right) =>
        left.Words is { } first && right.Words is { } second && first.Count * second.Count <= MostWords
            ? [.. first.SelectMany(_ => second, (a, b) => a + b)]
            : null;
}
