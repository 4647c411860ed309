using ReportGen.Diagnostics;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax;

namespace ReportGen.Templating;

/// <summary>
/// A parsed template: immutable, rendered as often as wanted, also from several threads. It exists even where the text has errors; rendering
/// such a one prints what could be understood, so callers look at the bag first.
/// </summary>
public sealed class Template
{
    internal Template(SourceText source, Block page)
    {
        Source = source;
        Page = page;
    }

    public SourceText Source { get; }

    internal Block Page { get; }

    /// <summary>Reads a template and reports all its errors in one run.</summary>
    public static Template Parse(SourceText source, DiagnosticBag bag, TemplateOptions? options = null)
    {
        var tokens = new Lexer(source, bag).Read();
        return new Template(source, new Parser(source, tokens, bag, options ?? TemplateOptions.Default).ParsePage());
    }

    /// <summary>
    /// Renders with the data of <paramref name="model"/>, which is never written to at its top level. The first run-time error ends the rendering and goes
    /// to the bag, with the includes it happened in as related places; what was printed before it is returned.
    /// </summary>
    public IReadOnlyList<Segment> Render(ScriptObject model, RenderOptions options, DiagnosticBag bag, CancellationToken ct = default) =>
        new Evaluator(this, model, options, ct).Run(bag);

    /// <summary>The plain text of segments.</summary>
    public static string Join(IReadOnlyList<Segment> segments)
    {
        var length = 0;
        foreach (var segment in segments)
        {
            length += segment.Text.Length;
        }

        return string.Create(length, segments, static (target, all) =>
        {
            foreach (var segment in all)
            {
                segment.Text.CopyTo(target);
                target = target[segment.Text.Length..];
            }
        });
    }
}
