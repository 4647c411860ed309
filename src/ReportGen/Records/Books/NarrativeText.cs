using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>A text in the office's own words. References such as <c>{视察次数}</c> stand in it unresolved.</summary>
public sealed record NarrativeText(string Name, NarrativeRole Role, string Text, Location NameLocation, Location TextLocation)
{
    /// <summary>The chapter it opens, for <see cref="NarrativeRole.Chapter"/>.</summary>
    public EnumValue? Chapter { get; init; }
}
