using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>for x in list offset:a reversed limit:b … else … end</c>, also as <c>tablerow</c>.</summary>
internal sealed class ForStatement(int start, int end, AssignableExpression variable, Expression list, LoopArguments arguments, Block body, Block? otherwise)
    : Statement(start, end)
{
    public override Flow Execute(Evaluator e)
    {
        e.Budget.Work(1, e, Site);
        var value = list.Evaluate(e);
        if (LoopItems.Of(value, list.Site, e) is not { } items)
        {
            return Flow.Next;
        }

        var first = Math.Max(0, arguments.Offset is { } offset ? Count(offset, e) : 0);
        var count = Math.Max(0, items.Count - first);
        var taken = arguments.Limit is { } limit && Count(limit, e) is > 0 and var most ? Math.Min(count, most) : count;
        if (taken == 0)
        {
            return otherwise?.Execute(e) ?? Flow.Next;
        }

        return Run(e, items, first, count, taken);
    }

    private static int Count(Expression expression, Evaluator e)
    {
        var value = expression.Evaluate(e);
        return Numbers.ToInt(value) ?? throw e.NotConvertible(expression.Site, value, "int");
    }

    private Flow Run(Evaluator e, ScriptList items, int first, int count, int taken)
    {
        var table = arguments.Columns is { } columns ? new TableRowWriter(e, Math.Max(1, Count(columns, e))) : null;
        var state = new LoopState(table is null ? "for" : "tablerow", taken) { Columns = table?.Columns ?? 1 };
        var version = items.Version;
        using var slot = LoopSlot.Open(e, variable, state);
        var previous = Value.Null;
        var flow = Flow.Next;
        for (var i = 0; i < taken; i++)
        {
            if (items.Version != version)
            {
                throw e.ListChanged(Site);
            }

            e.Budget.Step(e, Site);
            var item = items[arguments.IsReversed ? first + count - 1 - i : first + i];
            state.Index = i;
            state.IsLast = i == taken - 1;
            state.IsChanged = i == 0 || !ValueComparison.StrictEquals(previous, item, e, Site);
            previous = item;
            slot.Set(item);
            table?.Before(i);
            flow = body.Execute(e);
            table?.After(i);
            if (flow is Flow.Break or Flow.Return)
            {
                break;
            }
        }

        if (items.Version != version && flow is not (Flow.Break or Flow.Return))
        {
            throw e.ListChanged(Site);
        }

        table?.Finish();
        return flow == Flow.Return ? flow : Flow.Next;
    }

    public override bool Check(Checker c)
    {
        var value = list.Infer(c);
        foreach (var argument in (Expression?[])[arguments.Offset, arguments.Limit, arguments.Columns])
        {
            if (argument is not null)
            {
                CallShapes.Want(ShapeKinds.Number | ShapeKinds.Text, argument.Infer(c), argument.Site, c);
            }
        }

        LoopShapes.Follow(variable, value, list.Site, arguments.Columns is null ? "for" : "tablerow", body, c);
        if (otherwise is not null)
        {
            c.Branch(otherwise);
        }

        return true;
    }
}
