using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// Tells what is wrong where the parser broke off. Its own words and places are about YAML; an office means a full-width colon, a
/// full-width space or a tab, which stand on the line of the error or on the one before.
/// </summary>
internal sealed class YamlFault(DiagnosticBag bag, SourceText source, LastText lastText, OpenCollection? openFlow, LinesLeftOut? leftOut)
{
    /// <param name="error">The parser's words.</param>
    /// <param name="place">The parser's place, or where it stood.</param>
    /// <param name="lastLine">The line of the last token that it understood.</param>
    public void Report(string error, Location place, int lastLine)
    {
        // A "-" run together with its text has been told; that the next line does not fit is the same fault.
        if (bag.Items is [.., var last] && ReferenceEquals(last.Rule, YamlRules.DashWithoutSpace) && place.Line <= last.Location.Line + 1)
        {
            return;
        }

        var from = Math.Max(1, lastLine);
        if (error.Contains(" tab ", StringComparison.Ordinal) && FindTab(from) is { } tab)
        {
            bag.ReportTab(tab);
            return;
        }

        if (UnclosedQuote(error, place) is { } quote)
        {
            bag.ReportSyntax(quote, SyntaxWords.UnclosedQuote);
            return;
        }

        var line = Math.Max(place.Line, from);
        for (int suspect = line, looked = 0; suspect >= from && looked < 2; suspect--)
        {
            if (leftOut?.Touches(suspect) == true)
            {
                continue;
            }

            looked++;
            if (!lastText.HoldsLine(suspect) && LineFault.Report(bag, source, suspect))
            {
                return;
            }
        }

        if (KeyWithoutColon(line, from) is { } key)
        {
            bag.ReportSyntax(key, SyntaxWords.MissingColon);
            return;
        }

        if (WideBracketBefore(place) is { } bracket)
        {
            bag.ReportFullWidthBracket(bracket, CharacterAt(bracket).ToString());
            return;
        }

        if (!ReportSign(place) && !ReportFlow(error, place))
        {
            bag.ReportSyntax(place, IsBehindPair(place) ? SyntaxWords.PairsInLine : SyntaxWords.Of(error, CharacterAt(place), IsSecondColon(place)));
        }
    }

    /// <summary>What stands at a place, up to the next space or sign of a list.</summary>
    public static string WordAt(SourceText source, int line, int column)
    {
        var text = source.RawLine(line) ?? "";
        var rest = column - 1 < text.Length ? text[(column - 1)..] : "";
        var end = rest.AsSpan().IndexOfAny(" \t,]}");
        return end < 0 ? rest : rest[..end];
    }

    private Location? FindTab(int from)
    {
        for (var line = from; source.RawLine(line) is { } text; line++)
        {
            var indent = text.Length - text.AsSpan().TrimStart(" \t").Length;
            if (leftOut?.Touches(line) != true && text.AsSpan(0, indent).IndexOf('\t') is >= 0 and var index)
            {
                return new Location(source, line, index + 1, 1);
            }
        }

        return null;
    }

    // A quote left open ends at the next one, lines below; what follows that is what the parser cannot read.
    private Location? UnclosedQuote(string error, Location place) =>
        error.Contains("scanning a quoted scalar, found unexpected", StringComparison.Ordinal) || error.Contains("multi-line double-quoted scalar", StringComparison.Ordinal) ? place
        : lastText is { IsQuoted: true } && lastText.LastLine > lastText.Line && place.Line <= lastText.LastLine + 1 ? new Location(source, lastText.Line, lastText.Column, 1)
        : null;

    // Text that starts with a sign of YAML: !重点, &甲, *注.
    private bool ReportSign(Location place)
    {
        var word = WordAt(source, place.Line, place.Column);
        switch (CharacterAt(place))
        {
            case '!':
                bag.ReportTag(place, word);
                return true;
            case '&' or '*':
                bag.ReportAnchor(place, word);
                return true;
            default:
                return false;
        }
    }

    // Inside { } and [ ]: a full-width comma, an unclosed bracket, or a comma that is missing.
    private bool ReportFlow(string error, Location place)
    {
        if ((openFlow ?? BracketBehind(error, place)) is not { } open)
        {
            return false;
        }

        var text = source.RawLine(place.Line) ?? "";
        var start = place.Line == open.Line ? open.Column - 1 : 0;
        var end = Math.Min(place.Column, text.Length);
        if (start < end && text.AsSpan(start, end - start).LastIndexOfAny("，、") is >= 0 and var comma)
        {
            bag.ReportFullWidthSign(new Location(source, place.Line, start + comma + 1, 1), text[start + comma], ',');
            return true;
        }

        if (SyntaxWords.IsAboutBrackets(error))
        {
            if (BraceInText(open, place) is { } brace)
            {
                bag.ReportSyntax(brace, SyntaxWords.ReferenceInBraces);
                return true;
            }

            if (ColonInPair(open, place) is { } colon)
            {
                bag.ReportSyntax(colon, SyntaxWords.ColonInValue);
                return true;
            }

            if (FlowFault.In(source, open, place) is { } cause)
            {
                bag.ReportSyntax(cause.At, cause.Words);
                return true;
            }

            // A mapping within a list, [a: 1, needs no bracket of its own; then the parser's place is the best there is.
            var at = new Location(source, open.Line, open.Column, 1);
            var sign = CharacterAt(at);
            bag.ReportSyntax(sign is '{' or '[' ? at : place, sign == '{' ? SyntaxWords.UnclosedBrace : SyntaxWords.UnclosedBracket);
            return true;
        }

        return false;
    }

    // {章节: 建议办理, 导语: 今年收到{建议件数}件。}: a brace that stands directly behind text refers to a statistic.
    private Location? BraceInText(OpenCollection open, Location place)
    {
        for (var line = open.Line; line <= place.Line && source.RawLine(line) is { } text; line++)
        {
            var quote = '\0';
            for (var i = line == open.Line ? open.Column : 0; i < text.Length; i++)
            {
                var c = text[i];
                if (quote != '\0' || c is '"' or '\'')
                {
                    quote = quote == '\0' ? c : quote == c ? '\0' : quote;
                }
                else if (c == '{' && i > 0 && text[i - 1] is not (' ' or ',' or ':' or '[' or '{' or '，' or '、' or '：'))
                {
                    return new Location(source, line, i + 1, 1);
                }
            }
        }

        return null;
    }

    // {议题: 听取: 报告}: of two colons in one pair the second is text, unless a comma is missing before it: {日期: 5月9日 议题: 防汛}.
    private Location? ColonInPair(OpenCollection open, Location place)
    {
        for (var line = open.Line; line <= place.Line && source.RawLine(line) is { } text; line++)
        {
            var (first, quote) = (-1, '\0');
            for (var i = line == open.Line ? open.Column : 0; i < text.Length; i++)
            {
                var c = text[i];
                if (quote != '\0' || c is '"' or '\'')
                {
                    quote = quote == '\0' ? c : quote == c ? '\0' : quote;
                }
                else if (c is ',' or '{' or '[' or '}' or ']')
                {
                    first = -1;
                }
                else if (c == ':' && i + 1 < text.Length && text[i + 1] == ' ')
                {
                    if (first >= 0 && text[(first + 1)..i].TrimStart() is var between && !(between.LastIndexOf(' ') is >= 0 and var gap && RecordCatalogue.IsKey(between[(gap + 1)..])))
                    {
                        return new Location(source, line, i + 1, 1);
                    }

                    first = i;
                }
            }
        }

        return null;
    }

    // The parser reads ahead: where it is lost before it told of the bracket, that is the next one.
    private OpenCollection? BracketBehind(string error, Location place)
    {
        if (error != SyntaxWords.LostInBrackets)
        {
            return null;
        }

        var from = place.Column - 1;
        for (var line = place.Line; source.RawLine(line) is { } text; line++)
        {
            var rest = text.AsSpan(Math.Min(from, text.Length));
            if (!text.AsSpan().TrimStart().StartsWith('#') && rest.IndexOfAny("{[") is >= 0 and var bracket)
            {
                return new OpenCollection(line, text.Length - rest.Length + bracket + 1, IsFlow: true);
            }

            from = 0;
        }

        return null;
    }

    private char CharacterAt(Location place) =>
        source.RawLine(place.Line) is { } text && place.Column >= 1 && place.Column <= text.Length ? text[place.Column - 1] : '\0';

    // 事项: 反映问题: 路灯不亮 — the colon that the parser stumbles over is not the first of its line.
    private bool IsSecondColon(Location place) =>
        source.RawLine(place.Line) is { } text && place.Column >= 1 && place.Column <= text.Length
        && text.AsSpan(0, place.Column - 1).IndexOf(": ") >= 0;

    // 学习培训, with its list below: the parser stumbles over the list.
    private Location? KeyWithoutColon(int line, int from)
    {
        for (; line >= from; line--)
        {
            var text = (source.RawLine(line) ?? "").Trim();
            if (leftOut?.Touches(line) != true && RecordCatalogue.IsKey(text))
            {
                return new Location(source, line, source.RawLine(line)!.IndexOf(text, StringComparison.Ordinal) + 1, text.Length);
            }

            if (text is not ("" or ['-', ..]))
            {
                return null;
            }
        }

        return null;
    }

    // 宣传: ｛标语: 20条｝ — the second colon is one of a mapping for everybody but the parser.
    private Location? WideBracketBefore(Location place)
    {
        if (!IsSecondColon(place))
        {
            return null;
        }

        var text = source.RawLine(place.Line)!;
        var value = text.IndexOf(": ", StringComparison.Ordinal) + 2;
        value += text.AsSpan(value).IndexOfAnyExcept(' ');
        return text[value] is '［' or '｛' ? new Location(source, place.Line, value + 1, 1) : null;
    }

    // - 日期: 5月20日, 类型: 视察 — what stands between a comma and the second colon is a field of its own.
    private bool IsBehindPair(Location place)
    {
        if (!IsSecondColon(place))
        {
            return false;
        }

        var before = source.RawLine(place.Line)!.AsSpan(0, place.Column - 1);
        return before.LastIndexOfAny(",，、") is > 0 and var comma && RecordCatalogue.IsKey(before[(comma + 1)..].Trim().ToString());
    }
}
