namespace ReportGen.Templating.Evaluation;

/// <summary>Operators with a list on either side: <c>+</c> joins two, <c>*</c> repeats one.</summary>
internal static class Lists
{
    public static Value Apply(Operator op, Value left, Value right, Evaluator e, OperatorSite site)
    {
        if (op == Operator.Add)
        {
            if (left.Kind != ValueKind.List)
            {
                throw e.ListExpected(site.Left, left);
            }

            if (right.Kind != ValueKind.List)
            {
                throw e.ListExpected(site.Right, right);
            }

            var total = left.AsList.Count + (long)right.AsList.Count;
            e.Budget.CheckList(total, e, site.Operator);
            e.Budget.Work(total, e, site.Operator);
            var joined = new ScriptArray((int)total);
            joined.AddAll(left.AsList);
            joined.AddAll(right.AsList);
            return Value.Of(joined);
        }

        var list = left.Kind == ValueKind.List ? left : right;
        var times = left.Kind == ValueKind.List ? right : left;
        return op == Operator.Multiply && times.Kind != ValueKind.List && Numbers.ToInt(times) is { } count
            ? Repeat(list.AsList, count, e, site)
            : throw e.OperatorNotSupported(site.Operator, op, left, right);
    }

    private static Value Repeat(ScriptList list, int count, Evaluator e, OperatorSite site)
    {
        var total = (long)list.Count * Math.Max(0, count);
        if (total > e.Budget.Limits.LoopSteps)
        {
            throw e.LoopLimitExceeded(site.Right, e.Budget.Limits.LoopSteps);
        }

        e.Budget.Work(total, e, site.Operator);
        var result = new ScriptArray((int)total);
        while (result.Count < total)
        {
            foreach (var item in list)
            {
                result.Add(item);
            }
        }

        return Value.Of(result);
    }
}
