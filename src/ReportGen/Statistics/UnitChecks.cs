using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>Whether units that are put together are different ones, and count in the same way (口径).</summary>
internal static class UnitChecks
{
    public static void Run(IReadOnlyList<Office> offices, DiagnosticBag bag)
    {
        foreach (var (i, office) in offices.Index())
        {
            foreach (var earlier in offices.Take(i))
            {
                if (RepeatedRecords.In(earlier.Last, office.Last) is > 0 and var same)
                {
                    bag.UnitTwice(office.Last, earlier.Last, same);
                    break;
                }
            }
        }

        // Only suggestions are counted by ways that a unit chooses.
        List<Office> telling = [.. offices.Where(office => office.Select(Suggestions.Type).Kept.Count > 0)];
        foreach (var office in telling.Skip(1))
        {
            var (own, first) = (office.Settings, telling[0].Settings);
            if (own.ClosedMeans != first.ClosedMeans)
            {
                bag.UnitsDiffer(office.Last, telling[0].Last, new($"办结口径（{own.ClosedMeans.Label}）", $"closed_means ({own.ClosedMeans.Key})"));
            }

            if (own.ResultScheme != first.ResultScheme)
            {
                bag.UnitsDiffer(office.Last, telling[0].Last, new($"办理结果分类（{own.ResultScheme.Label}）", $"result_scheme ({own.ResultScheme.Key})"));
            }

            if (own.Ruleset.Name != first.Ruleset.Name)
            {
                bag.UnitsDiffer(office.Last, telling[0].Last, new($"规则集（{own.Ruleset.Name.Label}）", $"ruleset ({own.Ruleset.Name.Key})"));
            }
        }
    }
}
