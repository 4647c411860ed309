namespace ReportGen.Records;

/// <summary>Values that mean the same kind of thing. Every example is YAML that a test reads.</summary>
internal sealed record WrittenForm(string Meaning, params IReadOnlyList<string> Examples);
