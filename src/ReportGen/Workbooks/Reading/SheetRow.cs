namespace ReportGen.Workbooks;

/// <summary>A row with its cells that are not blank, from left to right.</summary>
/// <param name="Number">From 1.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    public string Text(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Column == column)
            {
                return cell.Text;
            }
        }

        return "";
    }
}
