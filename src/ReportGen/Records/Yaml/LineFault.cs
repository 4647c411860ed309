using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Looks at one line for what offices type by mistake where YAML wants its own signs.</summary>
internal static class LineFault
{
    /// <summary>Reports the first such sign on the line; false where there is none.</summary>
    public static bool Report(DiagnosticBag bag, SourceText source, int line)
    {
        if (source.LineText(line) is not { } text)
        {
            return false;
        }

        var start = text.AsSpan().IndexOfAnyExcept(" -");
        if (start < 0 || text[start] == '#')
        {
            return false;
        }

        for (var i = 0; i < start + 1 && i < text.Length; i++)
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

        // A key is short and without punctuation: up to the first colon of either kind.
        var colon = text.AsSpan(start).IndexOfAny(":：");
        if (colon <= 0)
        {
            return false;
        }

        var at = start + colon;
        if (text[at] == '：')
        {
            bag.ReportFullWidthColon(new Location(source, line, at + 1, 1), Excerpt(text[start..]));
            return true;
        }

        if (at + 1 < text.Length && WideSpaceName(text[at + 1]) is { } wide)
        {
            bag.ReportWideSpace(new Location(source, line, at + 2, 1), wide);
            return true;
        }

        if (at + 1 < text.Length && text[at + 1] is not (' ' or '\t') && text[start] is not ('"' or '\'' or '{' or '['))
        {
            bag.ReportColonWithoutSpace(new Location(source, line, at + 1, 1), Excerpt(text[start..]));
            return true;
        }

        return false;
    }

    /// <summary>A known key and its value run together, 应到：54 or 应到:54, where a key was expected.</summary>
    public static void ReportColon(DiagnosticBag bag, Location key, string text, int colon)
    {
        var at = key with { Column = key.Column + colon, Length = 1 };
        if (text[colon] == '：')
        {
            bag.ReportFullWidthColon(at, Excerpt(text));
        }
        else
        {
            bag.ReportColonWithoutSpace(at, Excerpt(text));
        }
    }

    public static string? WideSpaceName(char c) => c switch
    {
        '\u3000' => "全角空格",
        '\u00A0' or '\u202F' or '\u2007' => "不间断空格",
        '\uFEFF' or '\u200B' => "看不见的零宽字符",
        _ => null,
    };

    /// <summary>Enough of a line to know it again, and no more: the rest may be personal.</summary>
    private static string Excerpt(string text)
    {
        var end = text.AsSpan().IndexOfAny(":：");
        return end < 0 || end + 1 >= text.Length ? text : text[..(end + 1)] + "…";
    }
}
