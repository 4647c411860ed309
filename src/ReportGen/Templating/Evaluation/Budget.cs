namespace ReportGen.Templating.Evaluation;

/// <summary>Counts work against the limits.</summary>
internal sealed class Budget(TemplateLimits limits, CancellationToken ct)
{
    private const int CheckEvery = 0x3FF;

    private int _loopDepth;
    private int _loopSteps;
    private long _total;

    public TemplateLimits Limits => limits;

    public bool IsInLoop => _loopDepth > 0;

    public void EnterLoop()
    {
        if (_loopDepth++ == 0)
        {
            _loopSteps = 0;
        }
    }

    public void LeaveLoop() => _loopDepth--;

    /// <summary>One step of a loop.</summary>
    public void Step(Evaluator evaluator, CallSite site)
    {
        if (++_loopSteps > limits.LoopSteps)
        {
            throw evaluator.LoopLimitExceeded(site, limits.LoopSteps);
        }

        Work(1, evaluator, site);
    }

    /// <summary>Pays for a built-in that touches so many items, as a loop over them would.</summary>
    public void Spend(int steps, Evaluator evaluator, CallSite site)
    {
        EnterLoop();
        _loopSteps += steps;
        LeaveLoop();
        if (_loopSteps > limits.LoopSteps)
        {
            throw evaluator.LoopLimitExceeded(site, limits.LoopSteps);
        }

        Work(steps, evaluator, site);
    }

    /// <summary>Pays for work that is no loop.</summary>
    public void Work(long steps, Evaluator evaluator, CallSite site)
    {
        var before = _total;
        _total += steps;
        if (_total > limits.TotalSteps)
        {
            throw evaluator.StepLimitExceeded(site, limits.TotalSteps);
        }

        if ((before & ~CheckEvery) != (_total & ~CheckEvery))
        {
            ct.ThrowIfCancellationRequested();
        }
    }

    public void CheckText(long length, Evaluator evaluator, CallSite site)
    {
        if (length > limits.TextLength)
        {
            throw evaluator.TextLimitExceeded(site, limits.TextLength);
        }

        // Long texts are work too: a loop that copies a megabyte a thousand times must be paid for.
        if (length > 1024)
        {
            Work(length >> 8, evaluator, site);
        }
    }
}
