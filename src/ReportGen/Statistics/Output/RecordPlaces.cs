using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>Where records stand, <c>2024.yaml:12</c>: the file's name, not the way to it, so that the output is the same from any folder.</summary>
internal static class RecordPlaces
{
    public static IEnumerable<string> Of(IReadOnlyList<Record> records)
    {
        var last = "";
        foreach (var record in records)
        {
            var place = Of(record);
            if (place != last)
            {
                yield return last = place;
            }
        }
    }

    public static string Of(Record record)
    {
        var place = record.Location.Source!.Describe(record.Location.Line, record.Location.Column);
        var name = place[(place.LastIndexOf('/') + 1)..];

        // Text files: line, no column. A sheet's cell stays whole.
        var colon = name.LastIndexOf(':');
        return colon > 0 && name.IndexOf(':', StringComparison.Ordinal) < colon ? name[..colon] : name;
    }
}
