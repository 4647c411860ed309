using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>with obj … end</c>: names are read from the object first and written into it.</summary>
internal sealed class WithStatement(int start, int end, Expression target, Block body) : Statement(start, end)
{
    public override Flow Execute(Evaluator e)
    {
        e.Budget.Work(1, e, Site);
        var value = target.Evaluate(e);
        var scope = value.Kind switch
        {
            ValueKind.Object => value.AsObject,
            ValueKind.Host when value.AsHost.Members is { } members => members,
            _ => throw e.NotAnObject(target.Site, "with", value),
        };
        e.Scopes.PushObject(FrameKind.With, scope);
        var flow = body.Execute(e);
        e.Scopes.Pop();
        return flow;
    }

    public override bool Check(Checker c)
    {
        var shape = target.Infer(c);
        if (!shape.IsOpen && shape.Members is null && !shape.Kinds.HasFlag(ShapeKinds.Object))
        {
            c.NotAnObject(target.Site, "with", shape);
        }

        c.Names.Push(new NameFrame { With = shape.Members is null ? Shape.Any : shape });
        var goesOn = body.Check(c);
        c.Names.Pop();
        return goesOn;
    }
}
