using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>
/// The scalars of a style file, read by key path and kind. A value that cannot be read is reported and the shipped one taken; keys that nobody
/// asked for are unknown.
/// </summary>
internal sealed class StyleValues(IReadOnlyDictionary<string, StyleValue> shipped, IReadOnlyDictionary<string, StyleValue> overrides, DiagnosticBag bag)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    private delegate bool Parser<T>(string text, out T value);

    public bool Has(string key)
    {
        _asked.Add(key);
        return overrides.ContainsKey(key) || shipped.ContainsKey(key);
    }

    public string Text(string key) => Read(key, (string text, out string value) => (value = text.Trim()).Length > 0, new("文字", "a text"));

    public string Color(string key) => Read(key, (string text, out string value) => (value = text.Trim().ToUpperInvariant()).Length == 6 && value.All(char.IsAsciiHexDigit), new("颜色，六位十六进制数，如 FF0000", "a colour of six hexadecimal digits such as FF0000"));

    public int Length(string key) => Read<int>(key, StyleLength.TryTwips, new("长度，如 37mm、28.95pt", "a length such as 37mm or 28.95pt"));

    public int FontSize(string key) => Read<int>(key, StyleLength.TryHalfPoints, new("字号，如 三号、16pt", "a font size such as 三号 or 16pt"));

    public int Line(string key) => Read(key, (string text, out int value) => (text.Trim() is "单倍" or "single" && (value = 0) == 0) || StyleLength.TryTwips(text, out value), new("行距，如 28.95pt、单倍", "a line distance such as 28.95pt or single"));

    public int Characters(string key) => Read<int>(key, StyleLength.TryHundredthsOfCharacters, new("字数，如 2字", "a number of characters such as 2字"));

    public bool Flag(string key) => Read<bool>(key, TryFlag, new("是 或 否", "yes or no"));

    public T Choice<T>(string key, params StyleChoice<T>[] choices) =>
        Read(
            key,
            (string text, out T value) =>
            {
                var found = Array.Find(choices, c => c.Words.Contains(text.Trim()));
                value = (found ?? choices[0]).Value;
                return found is not null;
            },
            new(string.Join("、", choices.Select(c => c.Words[0])), string.Join(", ", choices.Select(c => c.Words[^1]))));

    public int Eighths(string key) => Read(key, (string text, out int value) => StyleLength.TryTwips(text, out value) && (value = value * 2 / 5) >= 0, new("线宽，如 0.5pt", "a rule width such as 0.5pt"));

    /// <summary>The keys directly below a path, in the order of the file; those of the project come last.</summary>
    public IEnumerable<string> Below(string path) =>
        shipped.Keys.Concat(overrides.Keys).Where(k => k.StartsWith(path + ".", StringComparison.Ordinal)).Select(k => k[(path.Length + 1)..]).Distinct();

    public void ReportUnknownKeys()
    {
        foreach (var (key, value) in overrides)
        {
            if (!_asked.Contains(key))
            {
                bag.ReportUnknownStyleKey(value.KeyLocation, key, NearestName.Of(key, _asked));
            }
        }
    }

    private static bool TryFlag(string text, out bool value)
    {
        value = text.Trim() is "是" or "yes" or "true";
        return value || text.Trim() is "否" or "no" or "false";
    }

    private T Read<T>(string key, Parser<T> parse, Message expected)
    {
        _asked.Add(key);
        if (overrides.TryGetValue(key, out var own))
        {
            if (parse(own.Text, out var value))
            {
                return value;
            }

            if (_reported.Add(key))
            {
                bag.ReportStyleValue(own.Location, key, own.Text, expected);
            }
        }

        if (!shipped.TryGetValue(key, out var standard))
        {
            return default!; // only keys that the shipped file leaves out may be missing: no indent, no space, not bold
        }

        return parse(standard.Text, out var shippedValue) ? shippedValue : throw new InvalidOperationException($"the shipped style has '{standard.Text}' for {key}");
    }
}
