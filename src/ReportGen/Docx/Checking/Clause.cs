using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>What a clause of GB/T 9704-2012 asks of the layout of a document.</summary>
/// <param name="Key">Its name for programs; a clause that asks several things has several.</param>
/// <param name="Number">The clause.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Required">What it asks.</param>
/// <param name="Absent">Why it does not apply where nothing was seen for it.</param>
public sealed record Clause(string Key, string Number, Message Title, Message Required, Message Absent);
