namespace ReportGen.Reporting;

/// <summary>Names that belong together: those of the report, of one list of records, of a statistic.</summary>
/// <param name="Title">In Chinese.</param>
/// <param name="Use">How a template gets at them; empty where the names say it.</param>
public sealed record VariableGroup(string Title, string Use, IReadOnlyList<VariableRow> Rows);
