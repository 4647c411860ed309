using ReportGen.Diagnostics;

namespace ReportGen.Templating.Checking;

/// <summary>
/// What can be judged only when all is followed: a partial is followed once for each place that includes it, and a branch that one of them can run is
/// no mistake.
/// </summary>
internal sealed class Verdicts
{
    private readonly Dictionary<(object Node, string Rule), Diagnostic?> _all = [];

    /// <summary>One way through the templates: it acquits the piece, or accuses it.</summary>
    public void Hear(object node, Rule rule, bool acquits, Func<Diagnostic> accusation)
    {
        if (acquits)
        {
            _all[(node, rule.Id)] = null;
        }
        else if (!_all.ContainsKey((node, rule.Id)))
        {
            _all.Add((node, rule.Id), accusation());
        }
    }

    /// <summary>What no way through has acquitted.</summary>
    public IEnumerable<Diagnostic> Found() => _all.Values.OfType<Diagnostic>();
}
