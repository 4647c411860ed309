using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>import obj</c>: copies the members of an object into the current scope.</summary>
internal sealed class ImportStatement(int start, int end, Expression source) : Statement(start, end)
{
    public override Flow Execute(Evaluator e)
    {
        var value = source.Evaluate(e);
        if (value.IsNull)
        {
            return Flow.Next;
        }

        var from = value.Kind switch
        {
            ValueKind.Object => value.AsObject,
            ValueKind.Host when value.AsHost.Members is { } members => members,
            _ => throw e.NotAnObject(source.Site, "import", value),
        };
        var target = e.Scopes.This;
        foreach (var (name, member) in from.Members.ToArray())
        {
            e.Budget.Work(1, e, Site);
            if (!target.IsReadOnly(name))
            {
                target.TrySet(name, member);
            }
        }

        return Flow.Next;
    }

    public override bool Check(Checker c)
    {
        source.Infer(c);
        c.Names.IsOpen = true;
        return true;
    }
}
