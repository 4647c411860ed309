using ReportGen.Diagnostics;
using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>do … end</c>: a function without a name, as a value.</summary>
internal sealed class FunctionExpression(int start, int end, FunctionDefinition definition, SourceText source) : Expression(start, end)
{
    private readonly Value _function = Value.Of(new TemplateFunction(definition, source));

    public override Value Evaluate(Evaluator e) => _function;

    public override Shape Infer(Checker c)
    {
        c.Define((TemplateFunction)_function.AsFunction);
        return Shape.Of(_function.AsFunction);
    }
}
