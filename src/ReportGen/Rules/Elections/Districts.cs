using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>The parts of elections that rules look at one by one.</summary>
internal static class Districts
{
    public static IEnumerable<(Record Election, Record District)> Of(RecordBook book) =>
        from election in book.List(Elections.Type)
        from district in election.Get(Elections.ByDistrict) ?? RecordList.NotFilledIn(ElectionDistricts.Type)
        select (election, district);

    /// <summary>The figures of each level that an election has.</summary>
    public static IEnumerable<(Record Election, Record Figures)> Levels(RecordBook book) =>
        from election in book.List(Elections.Type)
        from field in (Field<Record>[])[ElectionLevels.County, ElectionLevels.Town]
        let figures = election.Get(Elections.Levels)?.Get(field)
        where figures is not null
        select (election, figures);

    /// <summary>The day that decides which text of the law holds: the poll, or where it is still to come the start.</summary>
    public static DateOnly DayOf(Record election, Bench bench) =>
        election.Get(Elections.PollDay)?.First ?? election.Get(Elections.Dates)?.Get(ElectionDates.Start)?.First ?? bench.Book.Period.From;
}
