using System.Globalization;

namespace ReportGen.Reporting;

/// <summary>Places of records, file by file: <c>2024.yaml: 12, 34</c>. Blanks and no Chinese between the numbers: programs would break within one.</summary>
internal static class RecordLines
{
    // A sheet that nobody reads to its end checks nothing; explain lists them all.
    private const int Most = 100;

    public static string Of(IReadOnlyList<string> places)
    {
        var files = new List<(string File, List<string> Lines)>();
        foreach (var place in places.Take(Most))
        {
            // A cell of a sheet has no line of its own.
            var colon = place.LastIndexOf(':');
            var (file, line) = colon > 0 && int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _) ? (place[..colon], place[(colon + 1)..]) : (place, "");
            if (files.Count == 0 || files[^1].File != file)
            {
                files.Add((file, []));
            }

            if (line.Length > 0)
            {
                files[^1].Lines.Add(line);
            }
        }

        var text = string.Join('\n', files.Select(f => f.Lines.Count == 0 ? f.File : f.File + ": " + string.Join(", ", f.Lines)));
        return places.Count <= Most ? text : string.Create(CultureInfo.InvariantCulture, $"{text}\n等{places.Count}条");
    }
}
