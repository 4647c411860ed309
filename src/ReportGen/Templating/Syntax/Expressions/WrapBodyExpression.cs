using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>$$</c>: prints the block that <c>wrap</c> gave.</summary>
internal sealed class WrapBodyExpression(int start, int end) : Expression(start, end)
{
    public override Value Evaluate(Evaluator e)
    {
        if (e.Scopes.Locals.Body is { } body)
        {
            e.Calls.RunWrapBody(body, Site);
        }

        return Value.Null;
    }

    public override Shape Infer(Checker c) => Shape.Null;
}
