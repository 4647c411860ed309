namespace ReportGen.Records;

/// <summary>
/// One record file with the project file and the phrases that stand above it. Inputs under the same project share one
/// <see cref="RecordFile"/> object, which is then read and reported once.
/// </summary>
public sealed record RecordInput(RecordFile File, RecordFile? Project = null, RecordFile? Phrases = null);
