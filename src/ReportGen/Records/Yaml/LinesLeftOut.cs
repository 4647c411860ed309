using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// The lines of a file over which the parser stumbled. They are told; what stands behind them is told in the same run, by reading the file once more
/// without them, at the same places.
/// </summary>
internal sealed class LinesLeftOut(SourceText source)
{
    private static readonly char[] s_colons = [':', '：'];
    private static readonly string[] s_private = [CommonFields.Private.Name, CommonFields.Private.Key + ":"];

    private readonly char[] _text = source.Text.ToCharArray();
    private readonly HashSet<int> _mended = [];
    private readonly Dictionary<int, string> _keys = [];

    /// <summary>The file's text with spaces in the place of what is left out, of the same length.</summary>
    public string Text => new(_text);

    /// <summary>The line, or its part behind the dash, is not read.</summary>
    public bool Holds(int line) => _keys.ContainsKey(line);

    /// <summary>A fault of the line is told.</summary>
    public bool Touches(int line) => Holds(line) || _mended.Contains(line);

    /// <summary>The keys that stood on lines from one to another, both included, and on those left out directly above; each may be that of a field which is no longer read.</summary>
    public IEnumerable<string> KeysBetween(int first, int last)
    {
        while (Holds(first - 1))
        {
            first--;
        }

        return _keys.Where(line => line.Key >= first && line.Key <= last && line.Value.Length > 0).OrderBy(line => line.Key).Select(line => line.Value);
    }

    /// <summary>Leaves out the line of a fault, and what belongs to it; false where that was left out before.</summary>
    public bool Add(Location fault)
    {
        var line = fault.Line;
        if (Holds(line) || source.RawLine(line) is not { } text)
        {
            return false;
        }

        var start = KeyStart(text);
        var colon = text.IndexOfAny(s_colons, start);
        var value = text.AsSpan(colon < 0 ? start : colon + 1).Trim();
        if (colon > start && text[colon] == '：' && value.IsEmpty && _mended.Add(line))
        {
            // A list or record under 议程： is read in full once its colon is a plain one.
            _text[source.OffsetOf(line, colon + 1)] = ':';
            return true;
        }

        if (source.RawLine(line - 1) is { } above && above.TrimEnd().TrimEnd('-', '+') is [.., '|' or '>'])
        {
            // The parser takes no line of spaces for the first of a block of text: all of that goes.
            var depth = KeyStart(above);
            BlankAll(line - 1, LastOf(line, next => IndentOf(next) > depth));
        }
        else if (IsListItem(text, start) && fault.Column <= start)
        {
            AddItem(line, text);
        }
        else if (!text.AsSpan().TrimStart().IsEmpty && LineFault.IsWrongDash(text.AsSpan(IndentOf(text))))
        {
            var indent = IndentOf(text);
            BlankTo(line, next => IndentOf(next) > indent || (IndentOf(next) == indent && LineFault.IsWrongDash(next.AsSpan(indent))));
        }
        else if (colon < 0 && !text.AsSpan(0, start).Contains('-'))
        {
            // A key without its colon, as likely as not: what stands below is of it, and would be taken for what is above.
            BlankTo(line, next => IndentOf(next) > start || (RecordCatalogue.IsKey(text.Trim()) && IndentOf(next) == start && next.AsSpan(start).StartsWith("- ")));
        }
        else
        {
            var last = IsOpen(text, start, value) ? LastOf(line, next => IndentOf(next) > start) : line;

            // Of "- 日期：1月" the dash stays: the record goes on below.
            var keepsDash = text.AsSpan(0, start).IndexOfAnyExcept(" -") < 0 && source.RawLine(last + 1) is { } below && IndentOf(below) == start;
            Blank(line, keepsDash ? start : 0);
            BlankAll(line + 1, last);
        }

        return true;
    }

    /// <summary>The line is not aligned with one that is left out above it, which is one fault: leaves out the rest of what they are of. False at the margin, where something new begins.</summary>
    public bool AddRest(int line)
    {
        if (Holds(line) || source.RawLine(line) is not { } text)
        {
            return false;
        }

        var indent = IndentOf(text);
        if (indent == 0)
        {
            return false;
        }

        if (IsListItem(text, KeyStart(text)))
        {
            AddItem(line, text);
        }
        else if (KeyOf(text).Length == 0)
        {
            BlankTo(line, next => IndentOf(next) > indent); // a line of text
        }
        else
        {
            BlankTo(line, next => IndentOf(next) >= indent);
        }

        return true;
    }

    /// <summary>Keeps out of findings what a line that is left out may call private itself: {事项: 王某: 三次, 不公开: [事项]}.</summary>
    public void HidePrivate()
    {
        foreach (var line in _keys.Keys)
        {
            if (source.RawLine(line) is { } text && Array.Exists(s_private, word => text.Contains(word, StringComparison.Ordinal)))
            {
                HideValue(line);
            }
        }
    }

    /// <summary>Keeps the values of lines from one to another out of findings whose key is that of a private field.</summary>
    public void HideValues(int first, int last, Func<string, bool> isPrivate)
    {
        foreach (var (line, key) in _keys)
        {
            if (line >= first && line <= last && isPrivate(key))
            {
                HideValue(line);
            }
        }
    }

    private void HideValue(int line)
    {
        var text = source.RawLine(line)!;
        var colon = text.IndexOfAny(s_colons, KeyStart(text));
        var start = source.OffsetOf(line, 1);
        source.Hide(start + (colon < 0 ? KeyStart(text) : colon + 1), start + text.Length);
    }

    /// <summary>The next line above that holds anything is left out.</summary>
    public bool HoldsAbove(int line)
    {
        do
        {
            line--;
        }
        while (!Holds(line) && source.RawLine(line) is { } text && text.AsSpan().Trim().IsEmpty);
        return Holds(line);
    }

    private static int IndentOf(string text) => text.AsSpan().IndexOfAnyExcept(' ') is >= 0 and var indent ? indent : text.Length;

    private static int KeyStart(string text) => text.AsSpan().IndexOfAnyExcept(" -\t\u3000\u00A0") is >= 0 and var start ? start : text.Length;

    private static bool IsListItem(string text, int start) => text.AsSpan(0, start).TrimStart(" \t\u3000\u00A0").StartsWith("- ");

    private static string KeyOf(string text)
    {
        var start = KeyStart(text);
        var colon = text.IndexOfAny(s_colons, start);
        return colon < 0 ? "" : text[start..colon].Trim().TrimStart(['{', '[']);
    }

    // What stands deeper below is of the line: it has no value of its own, or one that goes on.
    private static bool IsOpen(string text, int start, ReadOnlySpan<char> value) =>
        value.IsEmpty || value[0] is '|' or '>' or '{' or '[' or '#' || text[start] is '{' or '[' || (value[0] is '"' or '\'' && value.Count(value[0]) % 2 == 1);

    // An item whose sign stands where it should not: its lines are those that stand as deep as the one below it.
    private void AddItem(int line, string text)
    {
        var own = IndentOf(text);
        var depth = source.RawLine(line + 1) is { } below ? IndentOf(below) : 0;
        if (depth <= own)
        {
            BlankTo(line, _ => false);
        }
        else
        {
            BlankTo(line, next => IndentOf(next) > depth || (IndentOf(next) == depth && !next.AsSpan(depth).StartsWith("- ")));
        }
    }

    private void BlankTo(int line, Func<string, bool> belongs) => BlankAll(line, LastOf(line, belongs));

    private int LastOf(int line, Func<string, bool> belongs)
    {
        while (source.RawLine(line + 1) is { } next && (next.AsSpan().Trim().IsEmpty || belongs(next)))
        {
            line++;
        }

        return line;
    }

    private void BlankAll(int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            Blank(line, 0);
        }
    }

    private void Blank(int line, int from)
    {
        var text = source.RawLine(line)!;
        _text.AsSpan(source.OffsetOf(line, from + 1), Math.Max(0, text.Length - from)).Fill(' ');
        _keys[line] = KeyOf(text);
    }
}
