using System.Collections.Concurrent;

namespace ReportGen.Templating;

/// <summary>Parsed includes by name, for many renderings with the same <see cref="RenderOptions.LoadInclude"/>. Safe to share between threads.</summary>
public sealed class TemplateCache
{
    private readonly ConcurrentDictionary<string, ParsedInclude> _parsed = new(StringComparer.Ordinal);

    internal bool TryGet(string name, out ParsedInclude parsed) => _parsed.TryGetValue(name, out parsed!);

    internal void Add(string name, ParsedInclude parsed) => _parsed.TryAdd(name, parsed);
}
