using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>this</c>: the innermost object that names are read from.</summary>
internal sealed class ThisExpression(int start, int end) : Expression(start, end)
{
    public override Value Evaluate(Evaluator e) => Value.Of(e.Scopes.This);

    public override Shape Infer(Checker c) => Shape.Any;
}
