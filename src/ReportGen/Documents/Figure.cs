namespace ReportGen.Documents;

/// <summary>The identity of a printed statistic, carried from the template to the Word bookmark.</summary>
/// <param name="Name">Its stable name, <c>suggestions.total</c>.</param>
/// <param name="Label">Its Chinese name, 建议件数.</param>
/// <param name="Text">The text that the statistic prints by itself.</param>
/// <param name="Value">Its number, null where it is unknown or no number.</param>
/// <param name="Records">What the records behind it are called, <c>代表建议 2024-010</c>, in order.</param>
public record Figure(string Name, string Label, string Text, decimal? Value, IReadOnlyList<string> Records);
