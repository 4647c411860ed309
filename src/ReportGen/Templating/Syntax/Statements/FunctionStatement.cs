using ReportGen.Diagnostics;
using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>func f … end</c> and <c>f(x) = …</c>: binds the name when it is executed.</summary>
internal sealed class FunctionStatement(int start, int end, AssignableExpression name, FunctionDefinition definition, SourceText source) : Statement(start, end)
{
    private readonly Value _function = Value.Of(new TemplateFunction(definition, source));

    public override Flow Execute(Evaluator e)
    {
        name.Assign(e, _function);
        return Flow.Next;
    }

    public override bool Check(Checker c)
    {
        c.Define((TemplateFunction)_function.AsFunction);
        name.InferAssign(c, Shape.Of(_function.AsFunction));
        return true;
    }
}
