using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// Why a bracket that somebody closed is open for the parser: a " #" made a comment of the rest, a quote ends before its text does, it was closed with another
/// sign, or a comma is missing before a field.
/// </summary>
internal static class FlowFault
{
    /// <summary>The cause and its place; null where the bracket is really open.</summary>
    /// <param name="source">The file.</param>
    /// <param name="open">The bracket.</param>
    /// <param name="place">Where the parser was lost.</param>
    public static (Location At, (Message What, Message Help) Words)? In(SourceText source, OpenCollection open, Location place)
    {
        for (var line = open.Line; line <= place.Line && source.RawLine(line) is { } text; line++)
        {
            var value = -1;
            for (var i = line == open.Line ? open.Column : 0; i < text.Length; i++)
            {
                var c = text[i];
                if (c == '#' && i > 0 && text[i - 1] == ' ')
                {
                    return text.AsSpan(i).IndexOfAny("}]") > 0 ? (new Location(source, line, i + 1, 1), SyntaxWords.CommentInBrackets) : null;
                }

                if (c is '"' or '\'' && (value < 0 || text.AsSpan(value, i - value).Trim().IsEmpty))
                {
                    var close = text.IndexOf(c, i + 1);
                    if (close < 0)
                    {
                        return null;
                    }

                    if (close + 1 < text.Length && text[close + 1] is not (' ' or ',' or '}' or ']' or ':'))
                    {
                        return (new Location(source, line, i + 1, close + 1 - i), SyntaxWords.TextBehindQuote);
                    }

                    i = close;
                }
                else if (c is ',' or '{' or '[' or '}' or ']')
                {
                    if (c == ']' && IsBrace(source, open) && text.LastIndexOf('[', i) < open.Column - 1)
                    {
                        return (new Location(source, line, i + 1, 1), SyntaxWords.WrongBracket(c, '}'));
                    }

                    value = -1;
                }
                else if (c == ':' && i + 1 < text.Length && text[i + 1] == ' ')
                {
                    if (value >= 0 && text.AsSpan(value, i - value).Trim() is var between && between.LastIndexOf(' ') is >= 0 and var gap && RecordCatalogue.IsKey(between[(gap + 1)..].ToString()))
                    {
                        var key = between[(gap + 1)..].ToString();
                        return (new Location(source, line, text.LastIndexOf(key, i, StringComparison.Ordinal) + 1, key.Length), SyntaxWords.MissingComma);
                    }

                    value = i + 1;
                }
            }

            if (line == open.Line && text.TrimEnd() is [.., (')' or '）' or '｝' or '］') and var last] && text.AsSpan(open.Column).IndexOfAny("}]") < 0)
            {
                return (new Location(source, line, text.TrimEnd().Length, 1), SyntaxWords.WrongBracket(last, IsBrace(source, open) ? '}' : ']'));
            }
        }

        return null;
    }

    private static bool IsBrace(SourceText source, OpenCollection open) => source.RawLine(open.Line) is { } text && open.Column <= text.Length && text[open.Column - 1] == '{';
}
