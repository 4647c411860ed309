using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>Writes an empty ledger: sheets in the order of the work, headers with notes, drop-downs, and an example a sheet that is not read.</summary>
public static class LedgerTemplate
{
    /// <summary>The same seed gives the same bytes.</summary>
    public static void Write(LedgerSeed seed, Stream stream) => WorkbookWriter.Write(stream, new EmptySheets(seed).Build());
}
