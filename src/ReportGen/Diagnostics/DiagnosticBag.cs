namespace ReportGen.Diagnostics;

/// <summary>
/// Collects findings in the order in which they are made. Call sites hold no prose: every room has one static class
/// <c>…Diagnostics</c> with one intent-named extension method a finding, and these call <see cref="Report"/>.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public IReadOnlyList<Diagnostic> Items => _items;

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void Report(Rule rule, Location location, Message headline, Message? label = null, Message? help = null, IReadOnlyList<Related>? related = null) =>
        Add(new Diagnostic { Rule = rule, Severity = rule.Severity, Location = location, Headline = headline, Label = label, Help = help, Related = related ?? [] });

    /// <summary>Looks at every finding again: it stays, changes, or goes where null is returned.</summary>
    internal void Revise(Func<Diagnostic, Diagnostic?> revise)
    {
        List<Diagnostic> revised = [.. _items.Select(revise).OfType<Diagnostic>()];
        _items.Clear();
        HasErrors = false;
        revised.ForEach(Add);
    }

    /// <summary>Sorted by file in order of first appearance, sheet, line, column; what has no place comes last. Stable.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        if (_items.Count < 2)
        {
            return [.. _items];
        }

        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in _items)
        {
            if (item.Location.Source is { } source)
            {
                files.TryAdd(source.Path, files.Count);
            }
        }

        return
        [
            .. _items.OrderBy(d => d.Location.Source is { } s ? files[s.Path] : int.MaxValue)
                .ThenBy(d => d.Location.Source?.Order ?? -1)
                .ThenBy(d => d.Location.Line)
                .ThenBy(d => d.Location.Column),
        ];
    }
}
