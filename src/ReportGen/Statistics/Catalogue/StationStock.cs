using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>How many stations stand: those recorded, or the unit's own number where it says more.</summary>
internal static class StationStock
{
    /// <summary>The unit states more stations than are recorded, of which some were written down for what they did.</summary>
    public static bool IsPartial(RecordList list, Quantity? stated) => list.IsFilledIn && stated is { Value: { } number } && number > list.Count;

    /// <summary>A year before the last that the book tells: what it says of the unit, and a station of which it does not say since when, is of its end.</summary>
    public static bool IsEarlier(Office office) => !office.Last.Period.IsOneYear && office.Period.To < office.Last.Period.To;
}
