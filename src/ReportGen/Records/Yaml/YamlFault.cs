using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// Tells what is wrong where the parser broke off. Its own words and places are about YAML; an office means a full-width colon, a
/// full-width space or a tab, which stand on the line of the error or on the one before.
/// </summary>
internal static class YamlFault
{
    public static void Report(DiagnosticBag bag, SourceText source, string error, Location parserPlace, int lastLine)
    {
        var from = Math.Max(1, lastLine);
        if (error.Contains(" tab ", StringComparison.Ordinal) && FindTab(source, from) is { } tab)
        {
            bag.ReportTab(tab);
            return;
        }

        var line = Math.Max(parserPlace.Line, from);
        for (var suspect = line; suspect >= Math.Max(from, line - 1); suspect--)
        {
            if (LineFault.Report(bag, source, suspect))
            {
                return;
            }
        }

        bag.ReportSyntax(parserPlace, Words(error));
    }

    private static Location? FindTab(SourceText source, int from)
    {
        for (var line = from; source.LineText(line) is { } text; line++)
        {
            var indent = text.Length - text.AsSpan().TrimStart(" \t").Length;
            if (text.AsSpan(0, indent).IndexOf('\t') is >= 0 and var index)
            {
                return new Location(source, line, index + 1, 1);
            }
        }

        return null;
    }

    private static Message Words(string message) =>
        message.Contains("quoted scalar, found unexpected end", StringComparison.Ordinal) ? new("引号没有闭合", "a quote is not closed")
        : message.Contains("escape", StringComparison.Ordinal) || message.Contains("hexadecimal", StringComparison.Ordinal) || message.Contains("Unicode", StringComparison.Ordinal) || message.Contains("UTF32", StringComparison.Ordinal) ? new("双引号里的反斜杠写法不对", "a bad backslash escape in double quotes")
        : message.Contains("',' or '}'", StringComparison.Ordinal) ? new("花括号“{”没有闭合，或者少了逗号", "a \"{\" is not closed, or a comma is missing")
        : message.Contains("',' or ']'", StringComparison.Ordinal) || message.Contains("current state", StringComparison.Ordinal) ? new("方括号“[”没有闭合，或者少了逗号", "a \"[\" is not closed, or a comma is missing")
        : message.Contains("cannot start any token", StringComparison.Ordinal) ? new("值不能用这个字符开头，请加引号", "a value cannot start with this character; put it in quotes")
        : message.Contains("invalid mapping", StringComparison.Ordinal) ? new("缩进不对，或者值里有半角冒号", "wrong indentation, or a colon inside a value")
        : message.Contains("did not find expected key", StringComparison.Ordinal) ? new("缩进不对，或者这里少了键和冒号", "wrong indentation, or a key and its colon are missing")
        : message.Contains("expected '-' indicator", StringComparison.Ordinal) ? new("列表里这一行少了开头的“- ”，或者缩进不对", "this line of the list lacks its \"- \", or is indented wrongly")
        : new("YAML写法有错", "bad YAML syntax");
}
