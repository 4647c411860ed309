namespace ReportGen.Documents;

/// <summary>署名 and 成文日期 at the end: one or several organisations, each a line, and the date.</summary>
public sealed record SignatureBlock(IReadOnlyList<IReadOnlyList<Inline>> Organisations, IReadOnlyList<Inline> Date) : Block;
