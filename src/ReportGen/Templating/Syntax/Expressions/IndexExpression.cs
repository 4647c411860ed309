using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>target[index]</c>.</summary>
internal sealed class IndexExpression(Expression target, Expression index, int end) : AssignableExpression(target.Start, end)
{
    public Expression Target => target;

    public Expression Index => index;

    public override Value EvaluateUncalled(Evaluator e)
    {
        var stopped = false;
        return Read(e, ref stopped);
    }

    public override Value EvaluateChain(Evaluator e, ref bool stopped)
    {
        var value = Read(e, ref stopped);
        return value.Kind == ValueKind.Function ? e.Invoke(value.AsFunction, Site, ArgumentBinder.Bind(value.AsFunction, [], e, Site)) : value;
    }

    public override void Assign(Evaluator e, Value value)
    {
        var owner = target.Evaluate(e);
        if (owner.IsNull)
        {
            throw Null(e);
        }

        IndexAccess.Set(owner, index.Evaluate(e), value, e, Site, index.Site);
    }

    private Value Read(Evaluator e, ref bool stopped)
    {
        var owner = target.EvaluateChain(e, ref stopped);
        return stopped ? Value.Null : owner.IsNull ? throw Null(e) : IndexAccess.Get(owner, index.Evaluate(e), e, Site, index.Site);
    }

    private TemplateFault Null(Evaluator e) => e.NullIndex(Site, TreePrinter.Print(target), TreePrinter.Print(this));
}
