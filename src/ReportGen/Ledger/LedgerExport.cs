using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>Writes a record file, or another ledger, as a ledger.</summary>
public static class LedgerExport
{
    /// <summary>
    /// Writes what the file holds as a workbook: values as they are written there, comments left out. The same file gives the same bytes.
    /// </summary>
    /// <param name="file">A record file without errors; what is unknown in it is left out.</param>
    /// <param name="withPersonal">Write phones and dates of birth too.</param>
    /// <param name="stream">Takes the workbook.</param>
    public static void Write(RecordFile file, bool withPersonal, Stream stream) => WorkbookWriter.Write(stream, new LedgerSheets(RawFile.Read(file), withPersonal).Build());
}
