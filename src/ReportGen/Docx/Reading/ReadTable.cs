namespace ReportGen.Docx;

/// <summary>A table while it is read.</summary>
/// <param name="Number">Its place among the tables of the part, from 1; a table within a table counts too.</param>
/// <param name="Width">Its width in twips; null where it is not written in twips.</param>
/// <param name="StyleId">Its style.</param>
/// <param name="Rules">Its rules by their side, those of its style below its own.</param>
internal sealed record ReadTable(int Number, int? Width, string? StyleId, IReadOnlyDictionary<string, RuleLine> Rules);
