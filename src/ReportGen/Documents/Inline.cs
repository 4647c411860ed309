namespace ReportGen.Documents;

/// <summary>A piece of running text.</summary>
public abstract record Inline;
