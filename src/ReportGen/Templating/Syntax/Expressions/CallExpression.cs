using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>A call, also one that a pipe makes: the piped value is then the first argument and <paramref name="isPiped"/> is set.</summary>
internal sealed class CallExpression(Expression target, Argument[] arguments, int end, bool isPiped = false, bool hasParentheses = false) : Expression(target.Start, end)
{
    public Expression Target => target;

    public Argument[] Arguments => arguments;

    public bool IsPiped => isPiped;

    public bool HasParentheses => hasParentheses;

    public new CallSite Site => new(Start, End, arguments);

    public override Value Evaluate(Evaluator e)
    {
        var function = target.EvaluateUncalled(e);
        if (function.Kind != ValueKind.Function)
        {
            throw function.IsNull && target is VariableExpression or MemberExpression or IndexExpression or LocalExpression
                ? e.UnknownFunction(target.Site, TreePrinter.Print(target))
                : e.NotAFunction(target.Site, function);
        }

        return e.Invoke(function.AsFunction, Site, ArgumentBinder.Bind(this, function.AsFunction, e));
    }

    /// <summary>The call as messages name it: as written, without a piped value.</summary>
    public string NameOf(Evaluator e) => e.Source.Text[Start..Math.Min(End, e.Source.Text.Length)];

    /// <summary>The same call with a piped value before the other arguments.</summary>
    public CallExpression WithPiped(Expression piped) => new(target, [new Argument(piped), .. arguments], End, isPiped: true, hasParentheses);

    public override Shape Infer(Checker c) => CallShapes.Of(this, target.InferUncalled(c), c);
}
