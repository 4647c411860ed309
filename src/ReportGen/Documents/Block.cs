namespace ReportGen.Documents;

/// <summary>A piece of a document that takes lines of its own.</summary>
public abstract record Block;
