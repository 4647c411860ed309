using System.Text.RegularExpressions;

namespace ReportGen.Templating.Evaluation;

/// <summary>Regular expressions of one rendering, each built once.</summary>
internal sealed class RegexCache(TimeSpan timeout)
{
    private const int MaxEntries = 256;

    private readonly Dictionary<(string, RegexOptions), Regex> _built = [];

    public Regex Get(string pattern, RegexOptions options)
    {
        if (_built.TryGetValue((pattern, options), out var regex))
        {
            return regex;
        }

        if (_built.Count == MaxEntries)
        {
            _built.Clear();
        }

        return _built[(pattern, options)] = new Regex(pattern, options, timeout);
    }
}
