using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>&amp;&amp;</c> and <c>||</c>: always a truth value; the right side is looked at when it matters.</summary>
internal sealed class LogicalExpression(Expression left, bool isAnd, Expression right) : Expression(left.Start, right.End)
{
    public Expression Left => left;

    public Expression Right => right;

    public bool IsAnd => isAnd;

    public override Value Evaluate(Evaluator e) =>
        Value.Of(isAnd ? Truth.Of(left.Evaluate(e)) && Truth.Of(right.Evaluate(e)) : Truth.Of(left.Evaluate(e)) || Truth.Of(right.Evaluate(e)));

    public LogicalExpression WithLeft(Expression other) => new(other, isAnd, right);

    public override Shape Infer(Checker c)
    {
        var first = left.Infer(c);
        if (isAnd ? !first.MayBeTrue : !first.MayBeFalse)
        {
            return isAnd ? Shape.False : Shape.True;
        }

        var second = right.Infer(c);
        return isAnd
            ? !second.MayBeTrue ? Shape.False : first.MayBeFalse || second.MayBeFalse ? Shape.Bool : Shape.True
            : !second.MayBeFalse ? Shape.True : first.MayBeTrue || second.MayBeTrue ? Shape.Bool : Shape.False;
    }
}
