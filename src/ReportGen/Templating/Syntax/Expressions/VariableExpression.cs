using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>A name without prefix.</summary>
internal sealed class VariableExpression(int start, int end, string name) : AssignableExpression(start, end)
{
    public string Name => name;

    public override Value EvaluateUncalled(Evaluator e) => e.Lookup(name, Site);

    public override void Assign(Evaluator e, Value value)
    {
        if (!e.Scopes.TrySet(name, value))
        {
            throw e.NotWritable(Site);
        }
    }

    public override Shape InferUncalled(Checker c)
    {
        if (c.Names.Find(name) is { } known)
        {
            return known;
        }

        if (BuiltInShapes.Find(name) is { } builtIn)
        {
            return builtIn;
        }

        c.UnknownName(Site, name);
        return Shape.Any;
    }

    public override void InferAssign(Checker c, Shape value) => c.Names.Assign(name, value);
}
