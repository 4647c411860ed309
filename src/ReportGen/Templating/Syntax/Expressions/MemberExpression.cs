using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>target.name</c> and <c>target?.name</c>.</summary>
internal sealed class MemberExpression(Expression target, string name, int nameStart, int end, bool isOptional) : AssignableExpression(target.Start, end)
{
    public Expression Target => target;

    public string Name => name;

    private CallSite NameSite => new(nameStart, End);

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
            throw e.NullMemberAssignment(NameSite, TreePrinter.Print(this));
        }

        if (owner.Kind == ValueKind.List && owner.AsList is ScriptArray list)
        {
            list.SetMember(name, value);
            return;
        }

        if (owner.Kind != ValueKind.Object || owner.AsObject.IsReadOnly(name) || !owner.AsObject.TrySet(name, value))
        {
            throw e.NotWritable(NameSite);
        }
    }

    private Value Read(Evaluator e, ref bool stopped)
    {
        var owner = target.EvaluateChain(e, ref stopped);
        if (stopped)
        {
            return Value.Null;
        }

        if (!owner.IsNull)
        {
            return MemberAccess.Get(owner, name, e, NameSite);
        }

        if (!isOptional)
        {
            throw e.NullMember(NameSite, TreePrinter.Print(this));
        }

        stopped = true;
        return Value.Null;
    }

    public override Shape InferUncalled(Checker c)
    {
        var mayStop = false;
        var shape = InferRead(c, ref mayStop);
        return mayStop ? shape.OrNull() : shape;
    }

    public override Shape InferChain(Checker c, ref bool mayStop) => CallShapes.Called(InferRead(c, ref mayStop), Site, c);

    public override void InferAssign(Checker c, Shape value) => target.Infer(c);

    private Shape InferRead(Checker c, ref bool mayStop)
    {
        var owner = target.InferChain(c, ref mayStop);
        mayStop |= isOptional && owner.MayBeNull;
        if (owner.Kinds != ShapeKinds.Null)
        {
            return MemberShapes.Of(owner.NotNull(), name, NameSite, c);
        }

        if (!mayStop)
        {
            c.NullMember(NameSite, TreePrinter.Print(this));
        }

        return Shape.Null;
    }
}
