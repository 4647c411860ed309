using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>
/// 全体代表, the base of a majority (组织法 25): those expected at the session, else the roster in office on its day, else the unit's stated
/// number. Null where none is known exactly.
/// </summary>
internal static class AllDeputies
{
    public static decimal? Of(Record session, Bench bench)
    {
        if (session.Exact(Sessions.Expected) is { } expected)
        {
            return expected;
        }

        var unit = bench.Book.Unit;
        var isCounty = UnitLevels.IsAboveTownships(unit.Get(Units.Level));
        var isPartial = unit.Has(Units.DeputiesComplete) && !unit.Get(Units.DeputiesComplete);
        if (!isPartial && session.Date is { } date
            && bench.Book.Roster.InOffice(date.First, isCounty ? Levels.County : Levels.Town).Count() is > 0 and var listed)
        {
            return listed;
        }

        return unit.Get(Units.Deputies)?.Exact(isCounty ? UnitSeats.County : UnitSeats.Town);
    }
}
