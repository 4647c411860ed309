namespace ReportGen.Documents;

/// <summary>
/// A table. <see cref="Rows"/> is read once by every writer from its beginning to its end and never held as a whole, so that a list of ten
/// thousand records is one node. A row may be shorter than the columns; what is missing is empty, what is over is left out.
/// </summary>
public sealed record TableBlock : Block
{
    /// <summary>The caption above the table, empty where there is none.</summary>
    public IReadOnlyList<Inline> Caption { get; init; } = [];

    /// <summary>表1, given by <see cref="CaptionNumbering"/>, or 附件1, by <see cref="AttachmentNumbering"/>; empty where there is no caption.</summary>
    public string Label { get; init; } = "";

    /// <summary>A full list after the text (附表): an attachment of the document.</summary>
    public bool IsAppendix { get; init; }

    public TableOrientation Orientation { get; init; }

    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>Rows that are repeated at the head of every page.</summary>
    public IReadOnlyList<TableRow> Header { get; init; } = [];

    public required IEnumerable<TableRow> Rows { get; init; }
}
