using ReportGen.Diagnostics;
using ReportGen.Documents;

namespace ReportGen.Reporting;

/// <summary>
/// A report as a page to look at while records and templates are being edited: it is built anew when asked, and the last one that could be built stays
/// in sight below what is wrong.
/// </summary>
public sealed class ReportPreview(IWorkspace workspace, ReportRequest request)
{
    private Document? _last;

    /// <summary>Builds the report from the files as they are now.</summary>
    /// <param name="version">Told to the page, which asks for a newer one.</param>
    /// <param name="language">Of the findings.</param>
    public PreviewPage Build(int version, Language language, CancellationToken cancellation = default)
    {
        // A builder keeps what it has read, and templates change here.
        var bag = new DiagnosticBag();
        var report = new ReportBuilder(workspace).Build(request, bag, cancellation);
        _last = report?.Document ?? _last;
        var findings = bag.Sorted();
        return new PreviewPage(PreviewMarkup.Of(_last, report is not null, findings, version, language), report is not null, findings);
    }
}
