using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>{a: 1, "b c": 2}</c>.</summary>
internal sealed class ObjectExpression(int start, int end, (string Name, Expression Value)[] members) : Expression(start, end)
{
    public override Value Evaluate(Evaluator e)
    {
        var map = new ScriptMap();
        foreach (var (name, value) in members)
        {
            map.Set(name, value.Evaluate(e));
        }

        e.Budget.Work(members.Length, e, Site);
        return Value.Of(map);
    }

    public override Shape Infer(Checker c)
    {
        var shapes = new Dictionary<string, Shape>(StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            shapes[name] = value.Infer(c);
        }

        return Shape.ObjectOf(new NamedMembers(shapes));
    }
}
