namespace ReportGen.Docx;

/// <summary>One list of the document with a numbering of its own, so that each begins anew.</summary>
internal sealed record ListInstance(int Id, bool Ordered, int Level, int Start);
