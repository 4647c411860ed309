namespace ReportGen.Records;

/// <summary>How values of a kind are written, as the reference page tells it.</summary>
/// <param name="Kind">The kind of the catalogue.</param>
/// <param name="Name">What field tables call it.</param>
/// <param name="Text">A sentence or two under the heading.</param>
/// <param name="Forms">What people may write, and what it means.</param>
internal sealed record KindEntry(FieldKind Kind, string Name, string Text, IReadOnlyList<WrittenForm> Forms)
{
    /// <summary>The fields of a kind that is a small map.</summary>
    public RecordType? Parts { get; init; }

    public string Heading => "写" + Name;
}
