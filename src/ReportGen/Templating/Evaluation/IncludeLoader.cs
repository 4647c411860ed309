using ReportGen.Diagnostics;

namespace ReportGen.Templating.Evaluation;

/// <summary>Finds and parses included templates, each once.</summary>
internal sealed class IncludeLoader(RenderOptions options)
{
    private readonly TemplateCache _cache = options.Cache ?? new TemplateCache();

    /// <summary>Null where there is no such template.</summary>
    public ParsedInclude? Load(string name)
    {
        if (_cache.TryGet(name, out var parsed))
        {
            return parsed;
        }

        if (options.LoadInclude?.Invoke(name) is not { } source)
        {
            return null;
        }

        var bag = new DiagnosticBag();
        parsed = new ParsedInclude(Template.Parse(source, bag, new TemplateOptions { Strict = options.Strict }), bag.Items);
        _cache.Add(name, parsed);
        return parsed;
    }
}
