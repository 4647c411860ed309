using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Finds where a part of a scalar stands in the file: also in quotes, over several lines and in block scalars.</summary>
internal static class TextPlace
{
    /// <summary>The first place of a part within the current scalar; the scalar's own place where escapes or folding hide it.</summary>
    public static Location Of(YamlEvents events, string part)
    {
        var raw = events.Source.Text.AsSpan(events.Start, events.EndOffset - events.Start);
        return raw.IndexOf(part) is >= 0 and var index ? events.Source.At(events.Start + index, part.Length) : events.Location;
    }

    /// <summary>The place of a part that starts at an index of a one-line scalar.</summary>
    public static Location At(YamlEvents events, int index, int length)
    {
        var raw = events.Source.Text.AsSpan(events.Start, events.EndOffset - events.Start);
        var quoted = raw.Length > 0 && raw[0] is '"' or '\'' ? 1 : 0;
        return events.Length == events.Value.Length + (2 * quoted)
            ? new Location(events.Source, events.Line, events.Column + index + quoted, length)
            : events.Location;
    }
}
