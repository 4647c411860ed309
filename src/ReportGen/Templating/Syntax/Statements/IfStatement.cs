using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>if … else if … else … end</c>; an <c>else if</c> is a block that holds one more of these.</summary>
internal sealed class IfStatement(int start, int end, Expression condition, Block then, Block? otherwise) : Statement(start, end)
{
    public override Flow Execute(Evaluator e)
    {
        e.Budget.Work(1, e, Site);
        return Truth.Of(condition.Evaluate(e)) ? then.Execute(e) : otherwise?.Execute(e) ?? Flow.Next;
    }
}
