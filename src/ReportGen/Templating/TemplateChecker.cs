using ReportGen.Diagnostics;
using ReportGen.Templating.Checking;

namespace ReportGen.Templating;

/// <summary>
/// Finds what is wrong with templates before there are any data: unknown names and members, values of the wrong kind, functions misused, branches that can
/// never run. Several pages are checked together, so that a partial is judged by all that include it.
/// </summary>
public sealed class TemplateChecker
{
    private readonly Checker _checker;

    public TemplateChecker(CheckOptions options) => _checker = new Checker(options);

    /// <summary>Follows a page that sees <paramref name="model"/>; gives the files that it leads to, its own included.</summary>
    public IReadOnlySet<SourceText> Add(Template page, ShapeMembers model) => _checker.Page(page, model, [], isPartial: false);

    /// <summary>Follows a partial by itself, whose arguments are not known, after others that define the functions which it uses.</summary>
    public IReadOnlySet<SourceText> AddPartial(Template partial, ShapeMembers model, params IReadOnlyList<Template> before) => _checker.Page(partial, model, before, isPartial: true);

    /// <summary>All findings, by file and line; each tells the includes on the first way to it.</summary>
    public IReadOnlyList<Diagnostic> Finish() => _checker.Finish();
}
