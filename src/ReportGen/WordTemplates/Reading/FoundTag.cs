namespace ReportGen.WordTemplates;

/// <summary>A tag in the text of a paragraph.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its braces; the end of the text where it is not closed.</param>
/// <param name="Code">What the engine reads, as long as the text it stands for.</param>
/// <param name="IsClosed">Whether its braces are there.</param>
internal readonly record struct FoundTag(int Start, int End, string Code, bool IsClosed);
