namespace ReportGen.Reporting;

/// <summary>One line of a mended file, before and after.</summary>
public sealed record MendedLine(int Number, string Before, string After);
