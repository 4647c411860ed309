using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>One name that a template can use.</summary>
/// <param name="Name">As it is written in a template: <c>stats.suggestions.total</c>, <c>x.topic</c>.</param>
/// <param name="ChineseName">The same under its Chinese name; empty where it has none.</param>
/// <param name="Type">What it is, in words: 数, 文字, 列表.</param>
/// <param name="Meaning">What it says, in Chinese; empty where the name says it.</param>
/// <param name="Example">What it prints for the caller's records, cut short; empty where they say nothing, or hold personal data there.</param>
public sealed record VariableRow(string Name, string ChineseName, Message Type, string Meaning, string Example);
