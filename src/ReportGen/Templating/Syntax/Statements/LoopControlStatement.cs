using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class LoopControlStatement(int start, int end, bool isBreak) : Statement(start, end)
{
    public override Flow Execute(Evaluator e) =>
        e.Budget.IsInLoop ? isBreak ? Flow.Break : Flow.Continue : throw e.OutsideLoop(Site, isBreak ? "break" : "continue");

    public override bool Check(Checker c)
    {
        if (!c.Names.IsInLoop)
        {
            c.OutsideLoop(Site, isBreak ? "break" : "continue");
        }

        return false;
    }
}
