using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>for</c>, <c>while</c>, <c>tablerow</c> before a dot: the state of the innermost loop of that kind.</summary>
internal sealed class LoopExpression(int start, int end, string keyword) : Expression(start, end)
{
    public string Keyword => keyword;

    public override Value Evaluate(Evaluator e) => Value.Of(e.Scopes.FindLoop(keyword));

    public override Shape Infer(Checker c) => LoopShapes.Of(keyword, c);
}
