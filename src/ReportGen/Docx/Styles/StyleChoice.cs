namespace ReportGen.Docx;

/// <summary>One of the values a key of a style file may have, and the words for it: the Chinese one first, the usual English one last.</summary>
internal sealed record StyleChoice<T>(T Value, params string[] Words);
