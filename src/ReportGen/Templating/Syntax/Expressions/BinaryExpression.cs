using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>An operator on the values of both sides.</summary>
internal sealed class BinaryExpression(Expression left, Operator op, int operatorStart, Expression right) : Expression(left.Start, right.End)
{
    public Expression Left => left;

    private CallSite OperatorPlace =>
        new(operatorStart, operatorStart + (op is Operator.DivideWhole or Operator.ShiftLeft or Operator.ShiftRight or Operator.Equal or Operator.NotEqual or Operator.LessOrEqual or Operator.GreaterOrEqual ? 2 : 1));

    public override Value Evaluate(Evaluator e)
    {
        var l = left.Evaluate(e);
        var r = right.Evaluate(e);
        return Arithmetic.Apply(op, l, r, e, new OperatorSite(OperatorPlace, left.Site, right.Site));
    }

    public override Shape Infer(Checker c)
    {
        var l = left.Infer(c);
        var r = right.Infer(c);
        return op is Operator.Equal or Operator.NotEqual
            ? EqualityShapes.Of(left, l, right, r, op == Operator.Equal, c)
            : OperatorShapes.Of(op, l, r, OperatorPlace, c);
    }

    public BinaryExpression WithLeft(Expression other) => new(other, op, operatorStart, right);
}
