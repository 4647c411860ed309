using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Evaluation;

/// <summary>The place of a loop's variable; what the name meant before is there again when the loop is over.</summary>
internal readonly struct LoopSlot : IDisposable
{
    private readonly Evaluator _evaluator;
    private readonly LocalExpression? _local;
    private readonly Value _before;
    private readonly int _frame;

    private LoopSlot(Evaluator evaluator, LocalExpression? local, Value before, int frame)
    {
        _evaluator = evaluator;
        _local = local;
        _before = before;
        _frame = frame;
    }

    public static LoopSlot Open(Evaluator e, AssignableExpression? variable, LoopState state)
    {
        e.Budget.EnterLoop();
        var frame = e.Scopes.PushLoop((variable as VariableExpression)?.Name, state);
        return variable is LocalExpression local
            ? new LoopSlot(e, local, e.Scopes.Locals.TryGet(local.Name, out var before) ? before : Value.Null, frame)
            : new LoopSlot(e, null, Value.Null, frame);
    }

    public void Set(Value value)
    {
        if (_local is null)
        {
            _evaluator.Scopes.SetLoopValue(_frame, value);
        }
        else
        {
            _evaluator.Scopes.Locals.Set(_local.Name, value);
        }
    }

    public void Dispose()
    {
        if (_local is not null)
        {
            _evaluator.Scopes.Locals.Set(_local.Name, _before);
        }

        _evaluator.Scopes.Pop();
        _evaluator.Budget.LeaveLoop();
    }
}
