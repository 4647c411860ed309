using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Stands where an expression should; the parser has said so.</summary>
internal sealed class MissingExpression(int start) : Expression(start, start)
{
    public override Value Evaluate(Evaluator e) => Value.Null;

    public override Shape Infer(Checker c) => Shape.Any;
}
