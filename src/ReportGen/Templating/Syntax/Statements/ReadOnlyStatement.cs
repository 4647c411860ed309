using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>readonly x</c>: later writes are errors.</summary>
internal sealed class ReadOnlyStatement(int start, int end, AssignableExpression target) : Statement(start, end)
{
    public override Flow Execute(Evaluator e)
    {
        switch (target)
        {
            case VariableExpression variable:
                e.Scopes.MakeReadOnly(variable.Name);
                break;
            case LocalExpression local:
                e.Scopes.Locals.MakeReadOnly(local.Name);
                break;
        }

        return Flow.Next;
    }

    public override bool Check(Checker c) => true;
}
