namespace ReportGen.Documents;

/// <summary>Text that the template wrote. A line feed in it is a line break.</summary>
public sealed record Text(string Content) : Inline;
