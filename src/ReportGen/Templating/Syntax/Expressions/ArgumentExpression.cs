using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>$0</c>, <c>$1</c> …: an argument of the function or include by position.</summary>
internal sealed class ArgumentExpression(int start, int end, int index) : AssignableExpression(start, end)
{
    public int Index => index;

    public override Value EvaluateUncalled(Evaluator e)
    {
        var arguments = e.Scopes.Locals.Arguments;
        return index < arguments.Count ? arguments[index] : Value.Null;
    }

    public override void Assign(Evaluator e, Value value) => throw e.NotWritable(Site);

    public override Shape InferUncalled(Checker c) => c.Locals.Argument(index);

    public override void InferAssign(Checker c, Shape value)
    {
    }
}
