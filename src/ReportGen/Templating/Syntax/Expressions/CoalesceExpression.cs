using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>a ?? b</c>: b where a is null. <c>a ?! b</c>: b where a is not null.</summary>
internal sealed class CoalesceExpression(Expression left, bool whenNull, Expression right) : Expression(left.Start, right.End)
{
    public Expression Left => left;

    public override Value Evaluate(Evaluator e)
    {
        var value = left.Evaluate(e);
        var isNull = value.IsNull || (value.Kind == ValueKind.Host && value.AsHost.IsNullLike);
        return isNull == whenNull ? right.Evaluate(e) : whenNull ? value : Value.Null;
    }

    public CoalesceExpression WithLeft(Expression other) => new(other, whenNull, right);

    public override Shape Infer(Checker c)
    {
        var value = left.Infer(c);
        return whenNull
            ? value.Kinds == ShapeKinds.Null ? right.Infer(c) : value.MayBeNull ? value.NotNull().Or(right.Infer(c)) : value
            : value.Kinds == ShapeKinds.Null ? Shape.Null : right.Infer(c).OrNull();
    }
}
