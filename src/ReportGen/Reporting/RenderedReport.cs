using ReportGen.Documents;
using ReportGen.WordTemplates;

namespace ReportGen.Reporting;

/// <summary>What a template made of the records.</summary>
/// <param name="Document">What it says.</param>
/// <param name="Word">The Word file of a Word template; null where the document is written in a page style.</param>
internal sealed record RenderedReport(Document Document, WordRendering? Word);
