using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>Record files kept as workbooks (.xlsx): the ledger of the office, as Excel and WPS write it.</summary>
public sealed class LedgerForm : RecordForm
{
    private LedgerForm()
    {
    }

    public static LedgerForm Instance { get; } = new();

    /// <summary>So many bytes at the start of a file tell whether it is a workbook.</summary>
    public const int StartLength = 4;

    /// <summary>A file that is called a workbook, or is one by its first bytes whatever it is called.</summary>
    public static bool Recognises(string path, ReadOnlySpan<byte> start) =>
        Workbook.LooksLikeOne(start) || Path.GetExtension(path.AsSpan()) is var extension
        && (extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase) || extension.Equals(".xls", StringComparison.OrdinalIgnoreCase)
            || extension.Equals(".xlsm", StringComparison.OrdinalIgnoreCase) || extension.Equals(".et", StringComparison.OrdinalIgnoreCase));

    /// <summary>The names of the sheets of a ledger that hold something and are no records: 通讯录, 监督活动（自用）. None of a file that is no ledger.</summary>
    public static IReadOnlyList<string> SheetsLeftOut(RecordFile file) =>
        file.Form is LedgerForm && Workbook.Open(file.Path, file.Content, new DiagnosticBag()) is { } workbook
            ? [.. workbook.Sheets.Where(sheet => (SheetCatalogue.Find(sheet.Name) is null || OwnWords.IsSheet(sheet.Name)) && workbook.Rows(sheet, new DiagnosticBag(), () => { }).Any()).Select(sheet => sheet.Name)]
            : [];

    internal override RecordEvents? Open(RecordFile file, DiagnosticBag bag) => LedgerReader.Open(file, bag) is { } reader ? new LedgerEvents(reader) : null;
}
