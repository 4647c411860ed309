using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ArrayExpression(int start, int end, Expression[] items) : Expression(start, end)
{
    public override Value Evaluate(Evaluator e)
    {
        var list = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            list.Add(item.Evaluate(e));
        }

        e.Budget.Work(items.Length, e, Site);
        return Value.Of(list);
    }

    public override Shape Infer(Checker c)
    {
        var elements = Array.ConvertAll(items, item => item.Infer(c));
        return ListShapes.OfElements(elements);
    }
}
