using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>Passes a cell on as the value of its field: as it is typed, dates and percentages as they are shown.</summary>
/// <param name="from1904">How the workbook counts days.</param>
/// <param name="bag">Takes what only a spreadsheet can get wrong; values are judged by the reader of records.</param>
internal sealed class CellReader(bool from1904, DiagnosticBag bag)
{
    // They lie before the year of the ledger by their nature, so that the year in the cell is the one that is meant.
    private static readonly Field[] s_earlier = [Deputies.Born, Deputies.Since, Units.TermStart, Units.TermEnd];

    private readonly HashSet<(Source?, int)> _hiddenYears = [];

    /// <summary>The year of the period, for dates whose cells do not show one.</summary>
    public int? Year { get; set; }

    /// <summary>Null after a fault that is reported.</summary>
    public RawNode? Read(Field? field, string name, SheetCell cell, Location at)
    {
        switch (cell.Kind)
        {
            case CellKind.Error:
                bag.ReportFormulaError(at, name, cell.Text);
                return null;
            case CellKind.NotComputed:
                bag.ReportNotComputed(at, name);
                return null;
            case CellKind.Number when field?.Kind == FieldKind.Date && !IsYear(Shown(field, cell)):
            case CellKind.Text when field?.Kind == FieldKind.Date && SerialDay.Of(cell.Text.Trim(), from1904) is not null:
                bag.ReportNumberForDate(at, name, field.Private ? null : cell.Text, field.Private ? null : SerialDay.Of(cell.Text.Trim(), from1904));
                return null;
            // 2024-2, typed as the number of a suggestion, became the first of February.
            case CellKind.Date or CellKind.MonthAndDay when field is null or { Kind: FieldKind.Quantity or FieldKind.Items or FieldKind.People or FieldKind.Ordinal } || ReferenceEquals(field.Origin, CommonFields.Id):
                bag.ReportDateForNumber(at, name, cell.Text);
                return null;
            case CellKind.MonthAndDay when field is { Kind: FieldKind.Date } && Year is { } year && Array.IndexOf(s_earlier, field) < 0:
                TellYear(field, name, cell.Text[..4], year, at);
                return RawNode.Scalar(year.ToString("0000", CultureInfo.InvariantCulture) + cell.Text[4..], at);
            case CellKind.Text:
                return CellNotation.Read(field, Allowed(cell.Text, at), at);
            default:
                return RawNode.Scalar(Shown(field, cell), at);
        }
    }

    /// <summary>The text of the cell. What is counted in whole numbers has no decimals, whatever the format of its column shows: 5.00 is 5.</summary>
    public static string Shown(Field? field, SheetCell cell) =>
        cell.Kind == CellKind.Number && field is { Kind: FieldKind.Ordinal or FieldKind.Date } or { Whole: true } && cell.Text.Contains('.', StringComparison.Ordinal) ? cell.Text.TrimEnd('0').TrimEnd('.') : cell.Text;

    /// <summary>The text without characters that no record may hold or that nobody sees; they are reported.</summary>
    public string Allowed(string text, Location at)
    {
        if (ForbiddenCharacters.IndexIn(text) is >= 0 and var index)
        {
            bag.ReportForbiddenCharacter(at, text[index]);
            text = ForbiddenCharacters.Replace(text);
        }

        return VisibleText.Of(bag, text, at);
    }

    // The program put the year in which it was typed, which may be the one after; nobody can say. It is asked once a column.
    private void TellYear(Field field, string name, string stored, int year, Location at)
    {
        if (stored != year.ToString("0000", CultureInfo.InvariantCulture) && !field.Private && _hiddenYears.Add((at.Source, at.Column)))
        {
            bag.ReportHiddenYear(at, name, stored, year);
        }
    }

    private static bool IsYear(string text) => text.Length == 4 && Digits.Count(text) == 4;
}
