using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>$</c>: all arguments.</summary>
internal sealed class ArgumentsExpression(int start, int end) : Expression(start, end)
{
    public override Value Evaluate(Evaluator e) => Value.Of(e.Scopes.Locals.Arguments);

    public override Shape Infer(Checker c) => Shape.ListOf(Shape.Any);
}
