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

    /// <summary>The level that a district elects for.</summary>
    public static EnumValue LevelOf(Record district) => district.Get(ElectionDistricts.Level) ?? Records.Levels.Town;

    /// <summary>What the election says of the level of a district; null where it says nothing.</summary>
    public static Record? FiguresOf(Record election, Record district) =>
        election.Get(Elections.Levels) is not { } levels ? null
        : LevelOf(district) == Records.Levels.County ? levels.Get(ElectionLevels.County)
        : LevelOf(district) == Records.Levels.Town ? levels.Get(ElectionLevels.Town)
        : null;

    /// <summary>The district is all of the election at its level, as far as the record says, so that the numbers of the whole are the district's own.</summary>
    public static bool IsTheOnlyOne(Record election, Record district)
    {
        var figures = FiguresOf(election, district);
        return election.Get(Elections.ByDistrict)?.Count(other => LevelOf(other) == LevelOf(district)) == 1
            && !(figures?.Exact(ElectionFigures.Districts) > 1)
            && !(figures?.Exact(ElectionFigures.Seats) > district.Exact(ElectionDistricts.Seats));
    }

    /// <summary>The day that decides which text of the law holds: the poll, or where it is still to come the start.</summary>
    public static DateOnly DayOf(Record election, Bench bench) =>
        election.Get(Elections.PollDay)?.First ?? election.Get(Elections.Dates)?.Get(ElectionDates.Start)?.First ?? bench.Book.Period.From;
}
