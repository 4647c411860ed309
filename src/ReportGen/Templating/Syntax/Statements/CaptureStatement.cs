using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>capture x … end</c>: what the block prints becomes the value of x.</summary>
internal sealed class CaptureStatement(int start, int end, AssignableExpression target, Block body) : Statement(start, end)
{
    public override Flow Execute(Evaluator e)
    {
        e.Budget.Work(1, e, Site);
        target.Assign(e, e.Capture(body, Site, out var flow));
        return flow;
    }

    public override bool Check(Checker c)
    {
        var goesOn = body.Check(c);
        target.InferAssign(c, Shape.Text);
        return goesOn;
    }
}
