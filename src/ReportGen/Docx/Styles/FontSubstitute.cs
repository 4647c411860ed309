namespace ReportGen.Docx;

/// <summary>The name of a face and the one to take where it is missing.</summary>
public sealed record FontSubstitute(string Font, string Substitute);
