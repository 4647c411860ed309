using System.Buffers;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Looks at one line for what offices type by mistake where YAML wants its own signs.</summary>
internal static class LineFault
{
    // Whoever typed one full-width colon typed many; so many are told in one run.
    private const int MostReported = 200;

    private static readonly SearchValues<char> Punctuation = SearchValues.Create("，。；“”、");

    /// <summary>Reports the first such sign on the line; false where there is none.</summary>
    public static bool Report(DiagnosticBag bag, SourceText source, int line)
    {
        if (source.RawLine(line) is not { } text)
        {
            return false;
        }

        var start = text.AsSpan().IndexOfAnyExcept(" -");
        if (start < 0 || text[start] == '#')
        {
            return false;
        }

        return ReportIndent(bag, source, line, text, start) || ReportDash(bag, source, line) || ReportColon(bag, source, line, text, start);
    }

    /// <summary>
    /// The same mistakes from a line on in what was not read of a file: only behind words that are keys of records, and not in blocks of text, since
    /// nothing else tells what a line is.
    /// </summary>
    public static void ReportRest(DiagnosticBag bag, SourceText source, int fromLine)
    {
        var block = -1;
        for (int line = fromLine, found = 0; found < MostReported && source.RawLine(line) is { } text; line++)
        {
            var start = text.AsSpan().IndexOfAnyExcept(" -\t\u3000");
            if (start < 0 || text[start] == '#' || (block >= 0 && start > block))
            {
                continue;
            }

            block = text.AsSpan().TrimEnd() is [.., '|' or '>'] or [.., '|' or '>', '-' or '+'] ? start : -1;
            var key = text.AsSpan(start).TrimStart("{[");
            var colon = key.IndexOfAny(":：");
            if (colon > 0 && RecordCatalogue.IsKey(key[..colon].Trim().ToString()) && Report(bag, source, line))
            {
                found++;
            }
        }
    }

    /// <summary>A list's sign that is not "- ", run together with its text or full-width, here and at the items below. False where the line has no such sign.</summary>
    public static bool ReportDash(DiagnosticBag bag, SourceText source, int line)
    {
        if (source.RawLine(line) is not { } text)
        {
            return false;
        }

        var start = text.AsSpan().IndexOfAnyExcept(' ');
        if (start < 0 || start + 1 >= text.Length || !IsWrongDash(text.AsSpan(start)))
        {
            return false;
        }

        bag.ReportDash(new Location(source, line, start + 1, 1), text[start]);

        // The other items of the list are written alike.
        var told = 1;
        for (var below = line + 1; told < MostReported && source.RawLine(below) is { } next && next.AsSpan().IndexOfAnyExcept(' ') is var indent && (indent < 0 || indent >= start); below++)
        {
            if (indent == start && IsWrongDash(next.AsSpan(start)))
            {
                bag.ReportDash(new Location(source, below, start + 1, 1), next[start]);
                told++;
            }
        }

        return true;
    }

    /// <summary>An item of a list that stands deeper than the one above it, and so is a part of its text.</summary>
    public static void ReportSwallowedItem(DiagnosticBag bag, SourceText source, int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            if (source.RawLine(line) is { } text && text.AsSpan().IndexOfAnyExcept(' ') is >= 0 and var start && text.AsSpan(start).StartsWith("- "))
            {
                bag.ReportSwallowedItem(new Location(source, line, start + 1, 1));
                return;
            }
        }
    }

    /// <summary>Starts like an item of a list whose sign is not "- ".</summary>
    public static bool IsWrongDash(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[1] != text[0] && (text[0] is '－' or '—' or '–' or '•' or '●' or '·' || (text[0] == '-' && text[1] > ' ' && !char.IsAsciiDigit(text[1])));

    /// <summary>A known key and its value run together, 应到：54 or 应到:54, where a key was expected.</summary>
    public static void ReportColon(DiagnosticBag bag, Location key, string text, int colon)
    {
        var at = key with { Column = key.Column + colon, Length = 1 };
        if (text[colon] == '：')
        {
            bag.ReportFullWidthColon(at, Excerpt(text));
        }
        else if (colon + 1 < text.Length && WideSpaceName(text[colon + 1]) is { } space)
        {
            bag.ReportWideSpace(at with { Column = at.Column + 1 }, space);
        }
        else
        {
            bag.ReportColonWithoutSpace(at, Excerpt(text));
        }
    }

    /// <summary>The first place of a space that is no plain one, or of a character that nobody sees; -1 where there is none.</summary>
    public static int WideSpaceIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (WideSpaceName(text[i]) is not null)
            {
                return i;
            }
        }

        return -1;
    }

    public static Message? WideSpaceName(char c) => c switch
    {
        '\u3000' => new("全角空格", "a full-width space"),
        '\u00A0' or '\u202F' or '\u2007' => new("不间断空格", "a no-break space"),
        _ when Invisible.Is(c) => new("看不见的字符", "an invisible character"),
        _ => null,
    };

    /// <summary>A line that begins with a space that is no plain one: for the parser it stands further left than for the eye, and ends the record that it belongs to.</summary>
    public static bool IsOutdented(SourceText source, int line) => source.RawLine(line) is { } text && text.AsSpan().TrimStart(' ') is [var first, ..] && WideSpaceName(first) is not null;

    private static bool ReportIndent(DiagnosticBag bag, SourceText source, int line, string text, int start)
    {
        for (var i = 0; i <= start && i < text.Length; i++)
        {
            if (WideSpaceName(text[i]) is { } name)
            {
                bag.ReportWideSpace(new Location(source, line, i + 1, 1), name);
                return true;
            }

            if (text[i] == '\t')
            {
                bag.ReportTab(new Location(source, line, i + 1, 1));
                return true;
            }
        }

        return false;
    }

    // A key is short and without punctuation: up to the first colon of either kind.
    private static bool ReportColon(DiagnosticBag bag, SourceText source, int line, string text, int start)
    {
        var colon = text.AsSpan(start).IndexOfAny(":：");
        if (colon <= 0 || text.AsSpan(start, colon).ContainsAny(Punctuation))
        {
            return false;
        }

        var at = start + colon;
        var isRunTogether = at + 1 < text.Length && text[at + 1] is not (' ' or '\t') && text[start] is not ('"' or '\'' or '{' or '[');
        if (text[at] == '：' || isRunTogether)
        {
            ReportColon(bag, new Location(source, line, start + 1, 0), text[start..], colon);
            return true;
        }

        return false;
    }

    /// <summary>Enough of a line to know it again, and no more: the rest may be personal.</summary>
    private static string Excerpt(string text)
    {
        var end = text.AsSpan().IndexOfAny(":：");
        return end < 0 || end + 1 >= text.Length ? text : text[..(end + 1)] + "…";
    }
}
