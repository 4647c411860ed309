using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>ret value</c>.</summary>
internal sealed class ReturnStatement(int start, int end, Expression? value) : Statement(start, end)
{
    public override Flow Execute(Evaluator e)
    {
        e.Returned = value?.Evaluate(e) ?? Value.Null;
        return Flow.Return;
    }

    public override bool Check(Checker c)
    {
        var shape = value?.Infer(c) ?? Shape.Null;
        c.Locals.Returned = c.Locals.Returned is { } before ? before.Or(shape) : shape;
        return false;
    }
}
