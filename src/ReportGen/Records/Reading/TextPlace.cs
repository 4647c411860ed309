using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Finds where a part of a scalar stands in the file: also in quotes, over several lines and in block scalars.</summary>
internal static class TextPlace
{
    // Each part of a text is searched from its start: a very long one is not searched at all.
    private const int LongestSearched = 20_000;

    /// <summary>The first place of a part within the current scalar; the scalar's own place where escapes or folding hide it.</summary>
    public static Location Of(RecordEvents events, string part) =>
        events.Source is SourceText source && Raw(events).IndexOf(part) is >= 0 and var index ? source.At(events.Start + index, part.Length) : events.Location;

    /// <summary>The place of a part that starts at an index of the scalar's value, told by the characters around it.</summary>
    public static Location Of(RecordEvents events, int index, int length)
    {
        if (events.Source is not SourceText source || events.EndOffset - events.Start > LongestSearched)
        {
            return events.Location;
        }

        var value = events.Value.AsSpan();
        var (from, to) = (index, index + length);
        while (from > 0 && index - from < 8 && value[from - 1] != '\n')
        {
            from--;
        }

        while (to < value.Length && to - index - length < 8 && value[to] != '\n')
        {
            to++;
        }

        return Raw(events).IndexOf(value[from..to]) is >= 0 and var found
            ? source.At(events.Start + found + index - from, length)
            : Of(events, value.Slice(index, length).ToString());
    }

    /// <summary>The place of a part that starts at an index of a one-line scalar.</summary>
    public static Location At(RecordEvents events, int index, int length)
    {
        if (events.Source is not SourceText)
        {
            return events.Location;
        }

        var raw = Raw(events);
        var quoted = raw.Length > 0 && raw[0] is '"' or '\'' ? 1 : 0;
        return events.Length == events.Value.Length + (2 * quoted)
            ? new Location(events.Source, events.Line, events.Column + index + quoted, length)
            : Of(events, index, length);
    }

    private static ReadOnlySpan<char> Raw(RecordEvents events) => events.Source is SourceText source ? source.Text.AsSpan(events.Start, events.EndOffset - events.Start) : [];
}
