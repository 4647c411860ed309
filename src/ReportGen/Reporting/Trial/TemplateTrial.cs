using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// Renders a template with JSON data to plain text, by the language's own rules: no records, no figures, no Markdown, nothing escaped.
/// Includes are looked up from the template's own folder.
/// </summary>
public static class TemplateTrial
{
    /// <summary>The text; null after a fault, which is in the bag.</summary>
    public static string? Render(IWorkspace workspace, TrialRequest request, DiagnosticBag bag, CancellationToken cancellation = default)
    {
        if (TemplateReader.IsWord(request.Template, workspace))
        {
            bag.WordTemplate(request.Template);
            return null;
        }

        var template = TemplateFolder.Read(request.Template, workspace, bag);
        var data = TemplateFolder.Read(request.Data, workspace, bag) is { } json ? TrialData.Read(json, bag) : null;
        if (template is null || data is null)
        {
            return null;
        }

        var parsed = Template.Parse(template, bag, new TemplateOptions { Strict = request.Strict });
        if (bag.HasErrors)
        {
            return null;
        }

        var folder = new TemplateFolder(WorkspacePath.FolderOf(request.Template), workspace);
        var options = new RenderOptions { Strict = request.Strict, LoadInclude = folder.Load };
        var segments = parsed.Render(data, options, bag, cancellation);
        return bag.HasErrors ? null : Template.Join(segments);
    }
}
