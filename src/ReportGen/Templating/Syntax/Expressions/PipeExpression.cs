using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>
/// <c>value | expression</c>: keeps the place of the whole; the parser has already put the value into the leftmost call of the right side.
/// </summary>
internal sealed class PipeExpression(Expression from, Expression call) : Expression(from.Start, call.End)
{
    public override Value Evaluate(Evaluator e) => call.Evaluate(e);

    public override Shape Infer(Checker c) => call.Infer(c);
}
