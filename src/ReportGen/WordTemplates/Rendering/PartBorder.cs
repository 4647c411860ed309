using ReportGen.Documents;

namespace ReportGen.WordTemplates;

/// <summary>Stands behind what one tag printed while the whole document is numbered.</summary>
internal sealed record PartBorder : Block;
