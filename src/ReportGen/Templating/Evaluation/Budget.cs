namespace ReportGen.Templating.Evaluation;

/// <summary>Counts work against the limits.</summary>
internal sealed class Budget(TemplateLimits limits, CancellationToken ct)
{
    private const int CheckEvery = 0x3FF;

    private int _loopDepth;
    private long _loopSteps;
    private long _total;
    private long _textTotal;

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

    /// <summary>Whether a text may become so long; asked while it grows.</summary>
    public void CheckLength(long length, Evaluator evaluator, CallSite site)
    {
        if (length > limits.TextLength)
        {
            throw evaluator.TextLimitExceeded(site, limits.TextLength);
        }
    }

    /// <summary>Pays for a text that was made: for the work, and for the memory that all such texts together may take.</summary>
    public void CheckText(long length, Evaluator evaluator, CallSite site)
    {
        CheckLength(length, evaluator, site);
        _textTotal += length;
        if (_textTotal > limits.TextTotal)
        {
            throw evaluator.TextTotalExceeded(site, limits.TextTotal);
        }

        PayForReading(length, evaluator, site);
    }

    /// <summary>Pays for going through a text. Short ones are part of the step that does it.</summary>
    public void PayForReading(long length, Evaluator evaluator, CallSite site)
    {
        if (length > 1024)
        {
            Work(length >> 8, evaluator, site);
        }
    }

    /// <summary>Pays for the search of one text in another, which at its worst looks at every place for the whole of it.</summary>
    public void PayForSearch(int text, int wanted, Evaluator evaluator, CallSite site) => Work(((long)text * wanted) >> 10, evaluator, site);

    public void CheckList(long count, Evaluator evaluator, CallSite site)
    {
        if (count > limits.ListLength)
        {
            throw evaluator.ListLimitExceeded(site, limits.ListLength);
        }
    }
}
