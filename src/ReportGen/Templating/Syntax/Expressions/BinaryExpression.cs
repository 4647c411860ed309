using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>An operator on the values of both sides.</summary>
internal sealed class BinaryExpression(Expression left, Operator op, int operatorStart, Expression right) : Expression(left.Start, right.End)
{
    public Expression Left => left;

    public override Value Evaluate(Evaluator e)
    {
        var l = left.Evaluate(e);
        var r = right.Evaluate(e);
        var length = op is Operator.DivideWhole or Operator.ShiftLeft or Operator.ShiftRight or Operator.Equal or Operator.NotEqual or Operator.LessOrEqual or Operator.GreaterOrEqual ? 2 : 1;
        return Arithmetic.Apply(op, l, r, e, new OperatorSite(new CallSite(operatorStart, operatorStart + length), left.Site, right.Site));
    }

    public BinaryExpression WithLeft(Expression other) => new(other, op, operatorStart, right);
}
