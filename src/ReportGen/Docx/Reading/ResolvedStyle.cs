namespace ReportGen.Docx;

/// <summary>A style with all it rests on.</summary>
internal sealed record ResolvedStyle(string Name, ParagraphFormat Paragraph, RunFormat Run);
