using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>
/// Finds where a part of a value stands in the file: plain, in quotes, folded over several lines or in a block scalar. Value and file are
/// walked side by side; what reading leaves out (indentation, quotes, line ends, invisible characters) is skipped in the file. Where they part, as behind an escape,
/// the start of the value is the answer.
/// </summary>
internal static class ScalarPlace
{
    public static Location Of(Location start, string value, int index, int length)
    {
        if (start.Source is not SourceText source)
        {
            return start;
        }

        var raw = source.Text;
        var at = FirstCharacter(raw, source.OffsetOf(start.Line, start.Column));
        var found = -1;
        var end = -1;
        for (var i = 0; i < value.Length && i < index + Math.Max(1, length); i++)
        {
            if (char.IsWhiteSpace(value[i]))
            {
                continue;
            }

            while (at < raw.Length && raw[at] != value[i] && (char.IsWhiteSpace(raw[at]) || raw[at] is '\'' or '"' or '\\' || Invisible.Is(raw[at])))
            {
                // "\n" and "\t" stand for white space, which the value's side skips.
                at += raw[at] == '\\' && at + 1 < raw.Length && raw[at + 1] is 'n' or 't' or 'r' ? 2 : 1;
            }

            if (at >= raw.Length || raw[at] != value[i])
            {
                return start;
            }

            found = i >= index && found < 0 ? at : found;
            at++;
            end = at;
        }

        if (found < 0)
        {
            return start;
        }

        // A span over a line break is marked up to the end of its first line.
        var line = raw.AsSpan(found, end - found).IndexOfAny('\r', '\n');
        return source.At(found, line < 0 ? end - found : line);
    }

    private static int FirstCharacter(string raw, int at)
    {
        if (at < raw.Length && raw[at] is '|' or '>')
        {
            var line = raw.IndexOf('\n', at);
            return line < 0 ? raw.Length : line + 1;
        }

        return at;
    }
}
