using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>@f</c>: the function itself.</summary>
internal sealed class AliasExpression(int start, Expression target) : Expression(start, target.End)
{
    public override Value Evaluate(Evaluator e) => target.EvaluateUncalled(e);

    public override Shape Infer(Checker c) => target.InferUncalled(c);
}
