using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>(…)</c>.</summary>
internal sealed class NestedExpression(int start, int end, Expression inner) : Expression(start, end)
{
    public Expression Inner => inner;

    public override Value Evaluate(Evaluator e) => inner.Evaluate(e);

    public override Value EvaluateUncalled(Evaluator e) => inner.EvaluateUncalled(e);

    public override Shape Infer(Checker c) => inner.Infer(c);

    public override Shape InferUncalled(Checker c) => inner.InferUncalled(c);
}
