using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Tests.Templating;

/// <summary>Renders short templates for tests.</summary>
internal static class Render
{
    public static string Text(string template, ScriptObject? model = null, RenderOptions? options = null, bool strict = false)
    {
        var bag = new DiagnosticBag();
        var text = Template.Join(Segments(template, bag, model, options, strict));
        return bag.HasErrors ? throw new InvalidOperationException(Describe(bag)) : text;
    }

    public static IReadOnlyList<Segment> Segments(string template, DiagnosticBag bag, ScriptObject? model = null, RenderOptions? options = null, bool strict = false)
    {
        var parsed = Template.Parse(new SourceText("t.sbn", template), bag, new TemplateOptions { Strict = strict });
        return bag.HasErrors ? [] : parsed.Render(model ?? new ScriptMap(), (options ?? RenderOptions.Default) with { Strict = strict }, bag);
    }

    /// <summary>The first error as <c>RG3101 1:4 English headline</c>.</summary>
    public static string Error(string template, ScriptObject? model = null, RenderOptions? options = null, bool strict = false)
    {
        var bag = new DiagnosticBag();
        Segments(template, bag, model, options, strict);
        return bag.Items.Count == 0 ? "no error" : Describe(bag.Items[0]);
    }

    public static string Describe(Diagnostic finding) => $"{finding.Id} {finding.Location.Line}:{finding.Location.Column} {finding.Headline.English}";

    public static string Describe(DiagnosticBag bag) => string.Join('\n', bag.Items.Select(Describe));

    /// <summary>Segments written for comparison: L for template text, V for data, T for tagged data.</summary>
    public static string Kinds(IEnumerable<Segment> segments) => string.Concat(segments.Select(s => s switch
    {
        ValueSegment { Tag: { } tag } => $"T[{s.Text}#{tag}]",
        ValueSegment => $"V[{s.Text}]",
        _ => $"L[{s.Text}]",
    }));

    public static ScriptMap Model(string json) => JsonModel.TryReadObject(json, out var model) ? model : throw new InvalidOperationException(json);
}
