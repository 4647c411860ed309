using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>One run over the lists of some offices: every list is walked once, whatever the number of statistics.</summary>
internal static class Count
{
    /// <summary>The accumulators of all statistics, in the order of the catalogue.</summary>
    public static IReadOnlyList<CountedStatistic> Run(IReadOnlyList<Office> offices)
    {
        var all = new List<CountedStatistic>(StatisticCatalogue.All.Count);
        var byList = new Dictionary<RecordType, List<Accumulator>>();
        foreach (var statistic in StatisticCatalogue.All)
        {
            var accumulator = statistic.Measure.Start();
            all.Add(new CountedStatistic(statistic, accumulator));
            foreach (var list in accumulator.Lists)
            {
                if (!byList.TryGetValue(list, out var readers))
                {
                    byList.Add(list, readers = []);
                }

                readers.Add(accumulator);
            }
        }

        foreach (var office in offices)
        {
            foreach (var (list, readers) in byList)
            {
                Walk(list, readers, office);
            }

            foreach (var counted in all)
            {
                counted.Accumulator.Close(office);
            }
        }

        return all;
    }

    private static void Walk(RecordType list, List<Accumulator> readers, Office office)
    {
        var selection = office.Select(list);
        if (selection.IsFilledIn)
        {
            foreach (var reader in readers)
            {
                reader.MarkFilledIn(list);
            }
        }

        foreach (var record in selection.Kept)
        {
            foreach (var reader in readers)
            {
                reader.Add(list, record, office);
            }
        }
    }
}
