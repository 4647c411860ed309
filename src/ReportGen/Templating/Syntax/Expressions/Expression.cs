using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Something with a value.</summary>
internal abstract class Expression(int start, int end) : Node(start, end)
{
    /// <summary>The value. A name that holds a function is called.</summary>
    public abstract Value Evaluate(Evaluator e);

    /// <summary>The shape of <see cref="Evaluate"/>, before there are data.</summary>
    public abstract Shape Infer(Checker c);

    /// <summary>The shape of <see cref="EvaluateUncalled"/>.</summary>
    public virtual Shape InferUncalled(Checker c) => Infer(c);

    /// <summary>The shape of <see cref="EvaluateChain"/>; <paramref name="mayStop"/> says that a <c>?.</c> may have met null.</summary>
    public virtual Shape InferChain(Checker c, ref bool mayStop) => Infer(c);

    /// <summary>The value, a function being handed over instead of called: behind <c>@</c> and as the target of a call.</summary>
    public virtual Value EvaluateUncalled(Evaluator e) => Evaluate(e);

    /// <summary>As <see cref="EvaluateUncalled"/>, called for what is left of a dot; <paramref name="stopped"/> says that a <c>?.</c> met null.</summary>
    public virtual Value EvaluateChain(Evaluator e, ref bool stopped) => Evaluate(e);
}
