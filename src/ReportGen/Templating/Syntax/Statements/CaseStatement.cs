using ReportGen.Templating.Checking;
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

    public override bool Check(Checker c)
    {
        var wanted = value.Infer(c);
        var goesOn = otherwise is null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (values, body) in branches)
        {
            var isPossible = false;
            foreach (var candidate in values)
            {
                var equal = EqualityShapes.Of(value, wanted, candidate, candidate.Infer(c), isEqual: true, c);
                isPossible |= equal.MayBeTrue;
                var text = c.TextAt(candidate.Site);
                if (!seen.Add(text))
                {
                    c.Judge(candidate, CheckingRules.NeverReached, acquits: false, candidate.Site, () => CheckMessages.RepeatedBranch(text));
                }
            }

            c.Judge(body, CheckingRules.NeverTrue, isPossible, values[0].Site, () => CheckMessages.NeverTrue($"{c.TextAt(value.Site)} == {c.TextAt(values[0].Site)}"));
            goesOn |= isPossible && c.Branch(body);
        }

        return (otherwise is not null && c.Branch(otherwise)) || goesOn;
    }
}
