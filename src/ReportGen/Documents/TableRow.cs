namespace ReportGen.Documents;

/// <summary>The cells of one row.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>A row of plain texts of the records.</summary>
    public static TableRow Of(params IEnumerable<string> texts) => new([.. texts.Select(t => TableCell.Of(t))]);
}
