using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>What a function does: a block, whose value is what <c>ret</c> gives, or one expression.</summary>
internal sealed class FunctionBody
{
    private readonly Block? _block;
    private readonly Expression? _expression;

    public FunctionBody(Block block) => _block = block;

    public FunctionBody(Expression expression) => _expression = expression;

    /// <summary>The shape of what it gives, before there are data.</summary>
    public Shape Infer(Checker c)
    {
        if (_expression is not null)
        {
            return _expression.Infer(c);
        }

        var reachesEnd = _block!.Check(c);
        var returned = c.Locals.Returned;
        return returned is null ? Shape.Null : reachesEnd ? returned.OrNull() : returned;
    }

    public Value Run(Evaluator e)
    {
        if (_expression is not null)
        {
            return _expression.Evaluate(e);
        }

        _block!.Execute(e);
        return e.TakeReturned();
    }
}
