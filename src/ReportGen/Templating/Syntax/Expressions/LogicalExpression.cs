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
}
