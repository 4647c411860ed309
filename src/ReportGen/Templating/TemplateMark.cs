namespace ReportGen.Templating;

/// <summary>One word that makes or leaves a block, or an expression that is printed.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Offset">Where it stands in the source, from 0.</param>
/// <param name="Block">The offset of the word that opened the block; -1 for what belongs to none.</param>
public readonly record struct TemplateMark(TemplateMarkKind Kind, int Offset, int Block);
