using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>wrap f args … end</c>: calls f, which prints the block where it says <c>$$</c>.</summary>
internal sealed class WrapStatement(int start, int end, CallExpression call, Block body) : Statement(start, end)
{
    public override Flow Execute(Evaluator e)
    {
        e.Budget.Work(1, e, Site);
        var target = call.Target.EvaluateUncalled(e);
        if (target.Kind != ValueKind.Function)
        {
            throw target.IsNull ? e.UnknownFunction(call.Target.Site, TreePrinter.Print(call.Target)) : e.NotAFunction(call.Target.Site, target);
        }

        var function = target.AsFunction;
        if (function is TemplateFunction defined)
        {
            function = defined.With(new WrapBody(body, e.Source, e.Scopes.Locals.Body));
        }

        var result = e.Invoke(function, call.Site, ArgumentBinder.Bind(call, function, e));
        e.Write(result, e.LocationOf(call.Start, call.End), call.Site);
        return Flow.Next;
    }

    public override bool Check(Checker c)
    {
        call.Infer(c);
        c.Branch(body);
        return true;
    }
}
