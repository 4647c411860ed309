using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>A text that may be printed.</summary>
/// <param name="Owner">The record of a list that it belongs to, whose waivers hold; the unit for texts of the file as a whole.</param>
/// <param name="Text">The text as it reads.</param>
/// <param name="Start">Where its value stands in the file.</param>
internal sealed record WrittenText(Record Owner, string Text, Location Start)
{
    /// <summary>The record that holds the text: the owner, or one inside it.</summary>
    public required Record Holder { get; init; }

    /// <summary>The office's own words for the report, not those of a record.</summary>
    public bool IsNarrative { get; init; }

    /// <summary>What text rules look for in it, see <see cref="TextSigns"/>.</summary>
    public ulong Signs { get; } = TextSigns.In(Text);

    /// <summary>Where a part of the text stands in the file.</summary>
    public Location PlaceOf(int index, int length) => ScalarPlace.Of(Start, Text, index, length);
}
