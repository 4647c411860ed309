using ReportGen.Templating;
using ReportGen.WordTemplates;

namespace ReportGen.Reporting;

/// <summary>A template that was read: of text, or a Word document. One of the two is there.</summary>
internal sealed record ReportTemplate(Template? Text, WordTemplate? Word);
