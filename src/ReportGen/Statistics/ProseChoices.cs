using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>What an office chose for its text: <c>settings.show</c> and <c>settings.compare</c>, names resolved.</summary>
internal sealed class ProseChoices
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _compared = new(StringComparer.Ordinal);
    private readonly bool _closedMeansStated;

    public ProseChoices(Settings settings, DiagnosticBag bag)
    {
        _closedMeansStated = settings.ClosedMeansStated;
        Resolve(settings.Show, _shown, bag);
        Resolve(settings.Compare, _compared, bag);
    }

    // 办结率 repeats 答复率 unless the office says what it means by 办结.
    public bool Hides(Statistic statistic, Member? member, string full) =>
        !Names(_shown, full, statistic) && (statistic.HiddenInProse || member?.HiddenInProse == true || (statistic.Name == "suggestions.closed_rate" && !_closedMeansStated));

    // The shares of a family are compared where they are named themselves.
    public bool Compares(Statistic statistic, string full, bool isShare) => isShare ? _compared.Contains(full) : Names(_compared, full, statistic);

    // To name a family is to name all its members.
    private static bool Names(HashSet<string> names, string full, Statistic statistic) => names.Count > 0 && (names.Contains(full) || names.Contains(statistic.Name));

    private static void Resolve(TextList written, HashSet<string> names, DiagnosticBag bag)
    {
        for (var i = 0; i < written.Count; i++)
        {
            if (StatisticCatalogue.Find(written[i]) is { } name)
            {
                names.Add(name.Full);
            }
            else
            {
                bag.UnknownStatistic(written[i], written.LocationOf(i));
            }
        }
    }
}
