using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>a..b</c> with its end, <c>a..&lt;b</c> without.</summary>
internal sealed class RangeExpression(Expression first, Expression last, int operatorStart, bool isExclusive) : Expression(first.Start, last.End)
{
    public Expression First => first;

    public override Value Evaluate(Evaluator e)
    {
        var (from, to) = (Numbers.Plain(first.Evaluate(e)), Numbers.Plain(last.Evaluate(e)));
        var site = new CallSite(operatorStart, operatorStart + (isExclusive ? 3 : 2));
        if (from.IsNull || to.IsNull)
        {
            return Value.Of(new ScriptRange(0, 0, 1));
        }

        var (start, end) = (Whole(from, first, e), Whole(to, last, e));
        var distance = (decimal)end - start;
        var count = Math.Abs(distance) + (isExclusive ? 0 : 1);
        return count > e.Budget.Limits.LoopSteps
            ? throw e.RangeTooLong(site, e.Budget.Limits.LoopSteps)
            : Value.Of(new ScriptRange(start, (int)count, distance < 0 ? -1 : 1));
    }

    public RangeExpression WithFirst(Expression other) => new(other, last, operatorStart, isExclusive);

    private static long Whole(Value value, Expression at, Evaluator e) => value.Kind switch
    {
        ValueKind.Int or ValueKind.Long => value.AsLong,
        ValueKind.Decimal when decimal.IsInteger(value.AsDecimal) && Math.Abs(value.AsDecimal) < long.MaxValue => (long)value.AsDecimal,
        _ => throw e.NotConvertible(at.Site, value, "int"),
    };

    public override Shape Infer(Checker c)
    {
        CallShapes.Want(ShapeKinds.Number, first.Infer(c), first.Site, c);
        CallShapes.Want(ShapeKinds.Number, last.Infer(c), last.Site, c);
        return Shape.ListOf(Shape.Number);
    }
}
