namespace ReportGen.Documents;

/// <summary>
/// A table. <see cref="Rows"/> is read once by every writer from its beginning to its end and never held as a whole, so that a list of ten
/// thousand records is one node. A row may be shorter than the columns; what is missing is empty, what is over is left out.
/// </summary>
public sealed record TableBlock : Block
{
    /// <summary>The caption above the table, empty where there is none.</summary>
    public IReadOnlyList<Inline> Caption { get; init; } = [];

    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>Rows that are repeated at the head of every page.</summary>
    public IReadOnlyList<TableRow> Header { get; init; } = [];

    public required IEnumerable<TableRow> Rows { get; init; }
}
