using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>target = value</c>.</summary>
internal sealed class AssignStatement(AssignableExpression target, Expression value) : Statement(target.Start, value.End)
{
    public override Flow Execute(Evaluator e)
    {
        e.Budget.Work(1, e, Site);
        target.Assign(e, value.Evaluate(e));
        return Flow.Next;
    }

    public override bool Check(Checker c)
    {
        target.InferAssign(c, value.Infer(c));
        return true;
    }
}
