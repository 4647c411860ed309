namespace ReportGen.Reporting;

/// <summary>The next year's file.</summary>
/// <param name="Path">Where it was written.</param>
/// <param name="Year">Its year.</param>
/// <param name="OpenSuggestions">How many suggestions go on in it.</param>
/// <param name="IsNewTerm">A new congress begins: its roster is to be filled in.</param>
/// <param name="SheetsLeftOut">Sheets of the office's own, which stay behind.</param>
public sealed record RolledOver(string Path, int Year, int OpenSuggestions, bool IsNewTerm, IReadOnlyList<string> SheetsLeftOut);
