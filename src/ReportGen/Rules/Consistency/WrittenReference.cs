using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>One reference in a text: the record whose waivers hold for it, the name between the braces, and its place.</summary>
internal sealed record WrittenReference(Record Owner, string Name, Location Place)
{
    /// <summary>The field of the owner that holds the text; null for a text of the office's own.</summary>
    public Field? Field { get; init; }

    /// <summary>The office's own text; null for one of a record.</summary>
    public NarrativeText? Narrative { get; init; }
}
