using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>++x</c> gives the new value, <c>x++</c> the old one.</summary>
internal sealed class StepExpression(int start, int end, AssignableExpression target, int operatorStart, bool isPrefix, bool isIncrement) : Expression(start, end)
{
    public override Value Evaluate(Evaluator e)
    {
        var before = target.Evaluate(e);
        var site = new CallSite(operatorStart, operatorStart + 2);
        var after = Arithmetic.Apply(isIncrement ? Operator.Add : Operator.Subtract, before, Value.Of(1), e, new OperatorSite(site, target.Site, site));
        target.Assign(e, after);
        return isPrefix ? after : before;
    }

    public override Shape Infer(Checker c)
    {
        var shape = OperatorShapes.Of(isIncrement ? Operator.Add : Operator.Subtract, target.Infer(c), Shape.Number, new CallSite(operatorStart, operatorStart + 2), c);
        target.InferAssign(c, shape);
        return shape;
    }
}
