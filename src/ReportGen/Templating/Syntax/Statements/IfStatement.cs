using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>if … else if … else … end</c>; an <c>else if</c> is a block that holds one more of these.</summary>
internal sealed class IfStatement(int start, int end, Expression condition, Block then, Block? otherwise) : Statement(start, end)
{
    private readonly Expression _condition = condition;
    private readonly Block? _otherwise = otherwise;

    public override Flow Execute(Evaluator e)
    {
        e.Budget.Work(1, e, Site);
        return Truth.Of(_condition.Evaluate(e)) ? then.Execute(e) : _otherwise?.Execute(e) ?? Flow.Next;
    }

    public override bool Check(Checker c)
    {
        var decides = _condition.Infer(c);
        Conditions.Judge(this, _condition, decides, _otherwise is not null, c);
        JudgeRepeated(c);
        var goesOn = decides.MayBeTrue && c.Branch(then);
        return decides.MayBeFalse ? (_otherwise is null || c.Branch(_otherwise)) || goesOn : goesOn;
    }

    // if a … else if a: the second one never has its turn.
    private void JudgeRepeated(Checker c)
    {
        var text = c.TextAt(_condition.Site);
        for (var next = _otherwise?.Only as IfStatement; next is not null; next = next._otherwise?.Only as IfStatement)
        {
            var repeated = next._condition;
            if (c.TextAt(repeated.Site) == text)
            {
                c.Judge(repeated, CheckingRules.NeverReached, acquits: false, repeated.Site, () => CheckMessages.RepeatedBranch(text));
            }
        }
    }
}
