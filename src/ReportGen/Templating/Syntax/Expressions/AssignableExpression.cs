using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>A name, member or index: can be called and be written to.</summary>
internal abstract class AssignableExpression(int start, int end) : Expression(start, end)
{
    public abstract void Assign(Evaluator e, Value value);

    public sealed override Value Evaluate(Evaluator e)
    {
        var value = EvaluateUncalled(e);
        return value.Kind == ValueKind.Function ? Invoke(e, value.AsFunction) : value;
    }

    public abstract void InferAssign(Checker c, Shape value);

    public sealed override Shape Infer(Checker c) => CallShapes.Called(InferUncalled(c), Site, c);

    private Value Invoke(Evaluator e, ScriptFunction function) => e.Invoke(function, Site, ArgumentBinder.Bind(function, [], e, Site));
}
