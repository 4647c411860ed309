using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>Takes down what is seen, clause by clause; what looks alike is one observation with several places.</summary>
internal sealed class ClauseBench
{
    /// <summary>How many places of one observation are told.</summary>
    private const int PlacesTold = 20;

    private readonly Dictionary<string, Dictionary<(Conformity, string), (Observation Seen, List<Message> Places)>> _seen = new(StringComparer.Ordinal);

    /// <param name="clause">The clause.</param>
    /// <param name="isRight">What was seen is what the clause asks.</param>
    /// <param name="isDeclared">It is what the style file of the caller says.</param>
    /// <param name="found">What was seen.</param>
    /// <param name="place">Where, in words; asked only if it will be told.</param>
    public void See(Clause clause, bool isRight, bool isDeclared, Message found, Func<Message> place) =>
        See(clause, isRight ? Conformity.Conforms : isDeclared ? Conformity.Declared : Conformity.Deviates, found, place);

    public LayoutVerdict Verdict() => new([.. ClauseCatalogue.All.Select(Of)]);

    private void See(Clause clause, Conformity conformity, Message found, Func<Message> place)
    {
        if (!_seen.TryGetValue(clause.Key, out var all))
        {
            _seen.Add(clause.Key, all = []);
        }

        var key = (conformity, found.Chinese);
        if (!all.TryGetValue(key, out var known))
        {
            List<Message> places = [];
            known = (new Observation(conformity, found, places, 0), places);
        }

        if (known.Places.Count < PlacesTold)
        {
            known.Places.Add(place());
        }

        all[key] = (known.Seen with { Count = known.Seen.Count + 1 }, known.Places);
    }

    private ClauseVerdict Of(Clause clause)
    {
        if (!_seen.TryGetValue(clause.Key, out var all))
        {
            return new ClauseVerdict(clause, Conformity.NotApplicable, []);
        }

        List<Observation> sorted = [.. all.Values.Select(seen => seen.Seen).OrderByDescending(seen => seen.Conformity)];
        return new ClauseVerdict(clause, sorted[0].Conformity, sorted);
    }
}
