using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>$name</c>: belongs to the page or function.</summary>
internal sealed class LocalExpression(int start, int end, string name) : AssignableExpression(start, end)
{
    public string Name => name;

    public override Value EvaluateUncalled(Evaluator e) => e.Scopes.Locals.TryGet(name, out var value) ? value : Value.Null;

    public override void Assign(Evaluator e, Value value)
    {
        if (e.Scopes.Locals.IsReadOnly(name))
        {
            throw e.NotWritable(Site);
        }

        e.Scopes.Locals.Set(name, value);
    }

    public override Shape InferUncalled(Checker c) => c.Locals.Read(name, c.Source, Site);

    public override void InferAssign(Checker c, Shape value) => c.Locals.Assign(name, value);
}
