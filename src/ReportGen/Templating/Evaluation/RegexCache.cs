using System.Text.RegularExpressions;

namespace ReportGen.Templating.Evaluation;

/// <summary>Regular expressions of one rendering, each built once.</summary>
internal sealed class RegexCache(TimeSpan timeout)
{
    private const int MaxEntries = 256;

    // By the options' number and the pattern: a dictionary by a pair would be compiled at every start.
    private readonly Dictionary<string, Regex> _built = new(StringComparer.Ordinal);

    public Regex Get(string pattern, RegexOptions options)
    {
        var key = $"{(int)options} {pattern}";
        if (_built.TryGetValue(key, out var regex))
        {
            return regex;
        }

        if (_built.Count == MaxEntries)
        {
            _built.Clear();
        }

        return _built[key] = new Regex(pattern, options, timeout);
    }
}
