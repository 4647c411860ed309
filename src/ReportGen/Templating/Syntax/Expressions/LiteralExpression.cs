using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>A number, a text in quotes, true, false or null.</summary>
internal sealed class LiteralExpression(int start, int end, Value value) : Expression(start, end)
{
    public Value Value => value;

    public override Value Evaluate(Evaluator e) => value;

    public override Shape Infer(Checker c) => Shape.Of(value);
}
