using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>The parts of elections that rules look at one by one.</summary>
internal static class Districts
{
    public static IEnumerable<ElectionPart> Of(RecordBook book)
    {
        foreach (var election in book.List(Elections.Type))
        {
            foreach (var district in election.Get(Elections.ByDistrict) ?? RecordList.NotFilledIn(ElectionDistricts.Type))
            {
                yield return new ElectionPart(election, district);
            }
        }
    }

    /// <summary>The figures of each level that an election has.</summary>
    public static IEnumerable<ElectionPart> Levels(RecordBook book)
    {
        foreach (var election in book.List(Elections.Type))
        {
            foreach (var field in (Field<Record>[])[ElectionLevels.County, ElectionLevels.Town])
            {
                if (election.Get(Elections.Levels)?.Get(field) is { } figures)
                {
                    yield return new ElectionPart(election, figures);
                }
            }
        }
    }

    /// <summary>The day that decides which text of the law holds: the poll, or where it is still to come the start.</summary>
    public static DateOnly DayOf(Record election, Bench bench) =>
        election.Get(Elections.PollDay)?.First ?? election.Get(Elections.Dates)?.Get(ElectionDates.Start)?.First ?? bench.Book.Period.From;
}
