using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>case value … when a, b … else … end</c>.</summary>
internal sealed class CaseStatement(int start, int end, Expression value, (Expression[] Values, Block Body)[] branches, Block? otherwise) : Statement(start, end)
{
    public override Flow Execute(Evaluator e)
    {
        e.Budget.Work(1, e, Site);
        var wanted = value.Evaluate(e);
        foreach (var (values, body) in branches)
        {
            foreach (var candidate in values)
            {
                if (ValueComparison.LooseEquals(wanted, candidate.Evaluate(e), e, candidate.Site))
                {
                    return body.Execute(e);
                }
            }
        }

        return otherwise?.Execute(e) ?? Flow.Next;
    }
}
