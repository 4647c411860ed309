using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>What offices draw through a cell of a form that does not apply: a stroke or a dash alone says nothing, as a blank cell does.</summary>
internal static class BlankMark
{
    /// <param name="cell">The cell.</param>
    /// <param name="field">What it would hold; 无 is no day. Null for a number under a free label.</param>
    public static bool Is(SheetCell cell, Field? field) =>
        cell.Kind == CellKind.Text && cell.Text.Trim() is "/" or "／" or "-" or "－" or "–" or "—" or "——" or "--" || (field?.Kind == FieldKind.Date && NoneWords.Is(cell.Text));
}
