using ReportGen.Docx;

namespace ReportGen.Reporting;

/// <summary>What <see cref="StyleCheck"/> found of a document, and the name of the style that declared its differences.</summary>
public sealed record CheckedLayout(LayoutVerdict Verdict, string Style);
