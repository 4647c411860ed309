using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>An entry of a file's own mapping.</summary>
/// <param name="At">Where its key stands.</param>
/// <param name="Field">Which it is.</param>
internal sealed record Section(Location At, Field Field);
