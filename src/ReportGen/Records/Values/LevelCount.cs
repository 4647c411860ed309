namespace ReportGen.Records;

/// <summary>How many deputies of one level took part.</summary>
public sealed record LevelCount(EnumValue Level, Quantity Count);
