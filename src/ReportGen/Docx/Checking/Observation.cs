using ReportGen.Diagnostics;

namespace ReportGen.Docx;

/// <summary>What was seen for a clause, once for all places that look alike.</summary>
/// <param name="Conformity">What it means.</param>
/// <param name="Found">What was seen.</param>
/// <param name="Places">Where, in words; the first few.</param>
/// <param name="Count">In how many places.</param>
public sealed record Observation(Conformity Conformity, Message Found, IReadOnlyList<Message> Places, int Count);
