namespace ReportGen.Docx;

/// <summary>A part whose bytes are known before the document is.</summary>
internal sealed record FinishedPart(string Name, byte[] Content);
