using System.Collections;

namespace ReportGen.Workbooks;

/// <summary>The rows of a sheet that are not blank, streamed; and what stands behind them in the sheet, known when they have all been read.</summary>
internal sealed class SheetRows(Func<SheetRows, IEnumerable<SheetRow>> read) : IEnumerable<SheetRow>
{
    /// <summary>The merged cells; none before the last row has been read.</summary>
    public IReadOnlyList<CellRange> Merged { get; set; } = [];

    public IEnumerator<SheetRow> GetEnumerator() => read(this).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
