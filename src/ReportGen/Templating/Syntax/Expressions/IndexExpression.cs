using ReportGen.Templating.Checking;
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

    public override Shape InferUncalled(Checker c)
    {
        var mayStop = false;
        var shape = InferRead(c, ref mayStop);
        return mayStop ? shape.OrNull() : shape;
    }

    public override Shape InferChain(Checker c, ref bool mayStop) => CallShapes.Called(InferRead(c, ref mayStop), Site, c);

    public override void InferAssign(Checker c, Shape value)
    {
        target.Infer(c);
        index.Infer(c);
    }

    private Shape InferRead(Checker c, ref bool mayStop)
    {
        var owner = target.InferChain(c, ref mayStop);
        var at = index.Infer(c);
        if (owner.Kinds != ShapeKinds.Null)
        {
            return MemberShapes.At(owner.NotNull(), at, Site, index.Site, c);
        }

        if (!mayStop)
        {
            c.NullMember(Site, TreePrinter.Print(this));
        }

        return Shape.Null;
    }
}
