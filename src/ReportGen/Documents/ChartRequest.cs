namespace ReportGen.Documents;

/// <summary>
/// A table to be shown as a chart, as a template's function asks for it. The parser makes a <see cref="ChartBlock"/> of it, or tells why it cannot and
/// leaves the table: no document holds a request.
/// </summary>
public sealed record ChartRequest(TableBlock Table, ChartForm Form) : Block;
