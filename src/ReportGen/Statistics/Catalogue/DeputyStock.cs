using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>How many deputies there are: the roster in office, or the unit's own number where it says more.</summary>
internal static class DeputyStock
{
    public static readonly (EnumValue Level, Field<Quantity> Field)[] Levels =
    [
        (Records.Levels.Town, UnitSeats.Town),
        (Records.Levels.County, UnitSeats.County),
        (Records.Levels.City, UnitSeats.City),
        (Records.Levels.Province, UnitSeats.Province),
        (Records.Levels.Nation, UnitSeats.Nation),
    ];

    public static Quantity? Total(Office office)
    {
        Quantity? total = null;
        foreach (var (level, _) in Levels)
        {
            if (OfLevel(office, level) is { } count)
            {
                total = total is null ? count : total + count;
            }
        }

        return total;
    }

    public static Quantity? OfLevel(Office office, EnumValue level)
    {
        var listed = office.InOffice.Count(deputy => deputy.Get(Deputies.Level) == level);
        var stated = Stated(office, level);
        return stated is null ? (listed > 0 ? Quantity.Of(listed) : null)
            : !office.Last.Roster.Exists || !stated.IsExact || stated.Value > listed ? stated
            : Quantity.Of(listed);
    }

    public static Quantity? Stated(Office office, EnumValue level)
    {
        foreach (var (known, field) in Levels)
        {
            if (known == level)
            {
                return office.Last.Unit.Get(Units.Deputies)?.Get(field);
            }
        }

        return null;
    }

    public static IReadOnlyList<Record> Listed(Office office, EnumValue level) =>
        [.. office.InOffice.Where(deputy => deputy.Get(Deputies.Level) == level)];
}
