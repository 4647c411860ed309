using ReportGen.Diagnostics;
using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Prints a value.</summary>
internal sealed class ExpressionStatement(Expression expression, Location location) : Statement(expression.Start, expression.End)
{
    public Expression Expression => expression;

    public override Flow Execute(Evaluator e)
    {
        e.Budget.Work(1, e, Site);
        e.Write(expression.Evaluate(e), location, Site);
        return Flow.Next;
    }

    public override bool Check(Checker c)
    {
        var shape = expression.Infer(c);
        if (!shape.IsOpen && (shape.Kinds & ~(ShapeKinds.List | ShapeKinds.Object | ShapeKinds.Null)) == 0 && shape.Kinds != ShapeKinds.Null)
        {
            c.PrintsWhole(Site, shape);
        }

        return true;
    }
}
