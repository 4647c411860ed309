using System.Runtime.CompilerServices;
using ReportGen.Diagnostics;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Checking;

/// <summary>The includes and calls that are being followed. None goes deeper than there is anything to learn.</summary>
internal sealed class CallTrail
{
    private const int MostCalls = 60;

    // A function or an include within itself: a second round tells all there is to know.
    private const int MostRounds = 2;

    private readonly GrowingArray<TraceEntry> _entries = new();
    private readonly Dictionary<object, int> _rounds = new(ReferenceEqualityComparer.Instance);

    /// <summary>False where it has been followed deep enough.</summary>
    public bool TryEnter(object what, TraceEntry entry)
    {
        var rounds = _rounds.GetValueOrDefault(what);
        if (rounds >= MostRounds || _entries.Count >= MostCalls || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        _rounds[what] = rounds + 1;
        _entries.Add(entry);
        return true;
    }

    public void Leave(object what)
    {
        _rounds[what]--;
        _entries.Cut(_entries.Count - 1);
    }

    /// <summary>The way to here, innermost first.</summary>
    public List<Related> Related() => IncludeTrace.Of(_entries);
}
