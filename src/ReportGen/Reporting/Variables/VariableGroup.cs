using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>Names that belong together: those of the report, of one list of records, of a statistic.</summary>
/// <param name="Title">What they are the names of.</param>
/// <param name="Use">How a template gets at them; null where the names say it.</param>
public sealed record VariableGroup(Message Title, Message? Use, IReadOnlyList<VariableRow> Rows);
