using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>A value of a <see cref="YamlMap"/>: a text, a list or a map; none of them is set for <c>~</c>.</summary>
public sealed record YamlValue(Location Location)
{
    public string? Text { get; init; }

    public IReadOnlyList<YamlValue>? List { get; init; }

    public YamlMap? Map { get; init; }
}
