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
    private Template(SourceText source, Block page, Tears tears)
    {
        Source = source;
        Page = page;
        Tears = tears;
    }

    public SourceText Source { get; }

    internal Block Page { get; }

    /// <summary>What of it could not be read.</summary>
    internal Tears Tears { get; }

    /// <summary>Reads a template and reports all its errors in one run.</summary>
    public static Template Parse(SourceText source, DiagnosticBag bag, TemplateOptions? options = null)
    {
        options ??= TemplateOptions.Default;
        var tears = new Tears();
        var found = new DiagnosticBag();
        var tokens = new Lexer(source, found, options.Strict, tears).Read();
        var read = found.Items.Count;
        var page = new Parser(source, tokens, found, options, tears).ParsePage();
        for (var i = 0; i < found.Items.Count; i++)
        {
            if (i < read || !IsConsequence(found.Items[i], source, tears))
            {
                bag.Add(found.Items[i]);
            }
        }

        if (found.HasErrors)
        {
            tears.AddNames(tokens);
        }

        return new Template(source, page, tears);
    }

    // Where braces were left open, the parser reads on in a guess, and blocks seem to begin or end that do not.
    private static bool IsConsequence(Diagnostic finding, SourceText source, Tears tears) =>
        tears.Holds(source, finding.Location)
        || (tears.Any && (finding.Rule == TemplatingRules.EndMissing || finding.Rule == TemplatingRules.StrayEnd || finding.Rule == TemplatingRules.StrayBranch));

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
