using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>A block that stands where it must not (a stray else); the parser has said so.</summary>
internal sealed class BlockStatement(int start, int end, Block body) : Statement(start, end)
{
    public override Flow Execute(Evaluator e) => body.Execute(e);

    public override bool Check(Checker c) => body.Check(c);
}
