using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>A text that may be printed. It lasts as long as it is looked at: a large file has hundreds of thousands.</summary>
/// <param name="owner">The record of a list that it belongs to, whose waivers hold; the unit for texts of the file as a whole.</param>
/// <param name="text">The text as it reads.</param>
/// <param name="start">Where its value stands in the file.</param>
internal readonly ref struct WrittenText(Record owner, ReadOnlySpan<char> text, Location start)
{
    public Record Owner { get; } = owner;

    public ReadOnlySpan<char> Text { get; } = text;

    public Location Start { get; } = start;

    /// <summary>The record that holds the text: the owner, or one inside it.</summary>
    public required Record Holder { get; init; }

    /// <summary>Where it stands in the holder; null for a text of the office's own.</summary>
    public Field? Field { get; init; }

    /// <summary>The office's own text for the report; null for one of a record.</summary>
    public NarrativeText? Narrative { get; init; }

    public bool IsNarrative => Narrative is not null;

    /// <summary>What text rules look for in it, see <see cref="TextSigns"/>.</summary>
    public ulong Signs { get; } = TextSigns.In(text);

    /// <summary>Where a part of the text stands in the file.</summary>
    public Location PlaceOf(int index, int length) => ScalarPlace.Of(Start, Text.ToString(), index, length);
}
