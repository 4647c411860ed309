using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>One key of a <see cref="YamlMap"/> with its value.</summary>
public sealed record YamlMember(string Key, Location KeyLocation, YamlValue Value);
