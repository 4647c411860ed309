using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>target += value</c> and the like.</summary>
internal sealed class CompoundAssignStatement(AssignableExpression target, Operator op, int operatorStart, Expression value) : Statement(target.Start, value.End)
{
    public override Flow Execute(Evaluator e)
    {
        e.Budget.Work(1, e, Site);
        var before = target.Evaluate(e);
        var site = new CallSite(operatorStart, operatorStart + 2);
        target.Assign(e, Arithmetic.Apply(op, before, value.Evaluate(e), e, new OperatorSite(site, target.Site, value.Site)));
        return Flow.Next;
    }

    public override bool Check(Checker c)
    {
        var before = target.Infer(c);
        target.InferAssign(c, OperatorShapes.Of(op, before, value.Infer(c), new CallSite(operatorStart, operatorStart + 2), c));
        return true;
    }
}
