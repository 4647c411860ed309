using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>while condition … end</c>.</summary>
internal sealed class WhileStatement(int start, int end, Expression condition, Block body) : Statement(start, end)
{
    public override Flow Execute(Evaluator e)
    {
        var state = new LoopState("while", 0);
        using var slot = LoopSlot.Open(e, null, state);
        for (var i = 0; Truth.Of(condition.Evaluate(e)); i++)
        {
            e.Budget.Step(e, Site);
            state.Index = i;
            var flow = body.Execute(e);
            if (flow == Flow.Return)
            {
                return flow;
            }

            if (flow == Flow.Break)
            {
                break;
            }
        }

        return Flow.Next;
    }

    public override bool Check(Checker c)
    {
        var decides = condition.Infer(c);
        if (decides.MayBeTrue)
        {
            LoopShapes.Follow(null, Shape.ListOf(Shape.Any), condition.Site, "while", body, c);
        }

        return true;
    }
}
