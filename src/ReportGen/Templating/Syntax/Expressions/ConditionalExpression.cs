using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class ConditionalExpression(Expression condition, Expression then, Expression otherwise) : Expression(condition.Start, otherwise.End)
{
    public Expression Condition => condition;

    public override Value Evaluate(Evaluator e) => Truth.Of(condition.Evaluate(e)) ? then.Evaluate(e) : otherwise.Evaluate(e);

    public ConditionalExpression WithCondition(Expression other) => new(other, then, otherwise);

    public override Shape Infer(Checker c)
    {
        var decides = condition.Infer(c);
        Conditions.Judge(this, condition, decides, hasElse: true, c);
        return !decides.MayBeFalse ? then.Infer(c)
            : !decides.MayBeTrue ? otherwise.Infer(c)
            : then.Infer(c).Or(otherwise.Infer(c));
    }
}
