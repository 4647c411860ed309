namespace ReportGen.Documents;

/// <summary>The identity of a printed statistic, carried from the template to the Word bookmark.</summary>
/// <param name="Name">Its stable name, <c>suggestions.total</c>.</param>
/// <param name="Label">Its Chinese name, 建议件数.</param>
/// <param name="Text">The text that the statistic prints by itself.</param>
/// <param name="Value">Its number, null where it is unknown or no number.</param>
/// <param name="Records">The places of the records behind it, <c>2024.yaml:118</c>, in order.</param>
public record Figure(string Name, string Label, string Text, decimal? Value, IReadOnlyList<string> Records);
