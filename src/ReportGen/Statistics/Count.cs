using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>One run over the lists of some offices: every list is walked once, whatever the number of statistics.</summary>
internal static class Count
{
    /// <summary>The accumulators of all statistics, in the order of the catalogue.</summary>
    /// <param name="offices">Whose lists are walked.</param>
    /// <param name="joint">Records that repeat an activity of another office: they are not counted as further activities, what they hold of people, opinions and findings is.</param>
    public static IReadOnlyList<CountedStatistic> Run(IReadOnlyList<Office> offices, IReadOnlySet<Record>? joint = null)
    {
        var all = new List<CountedStatistic>(StatisticCatalogue.All.Count);
        var byList = new Dictionary<RecordType, List<ListReader>>();
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

                readers.Add(new ListReader(accumulator, statistic.Unit != "次"));
            }
        }

        foreach (var office in offices)
        {
            foreach (var (list, readers) in byList)
            {
                Walk(list, readers, office, joint is { Count: > 0 } ? joint : null);
            }

            foreach (var counted in all)
            {
                counted.Accumulator.Close(office);
            }
        }

        return all;
    }

    private static void Walk(RecordType list, List<ListReader> readers, Office office, IReadOnlySet<Record>? joint)
    {
        var selection = office.Select(list);
        if (selection.IsFilledIn)
        {
            foreach (var reader in readers)
            {
                reader.Accumulator.MarkFilledIn(list);
            }
        }

        if (selection.Kept.Count > 0)
        {
            foreach (var reader in readers)
            {
                reader.Accumulator.MarkRecords();
            }
        }

        foreach (var record in selection.Kept)
        {
            var isRepeated = joint?.Contains(record) == true;
            foreach (var reader in readers)
            {
                if (!isRepeated || reader.CountsRepeated)
                {
                    reader.Accumulator.Add(list, record, office);
                }
            }
        }
    }
}
