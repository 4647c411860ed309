using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>Writes a record file, or another ledger, as a ledger.</summary>
public static class LedgerExport
{
    // What a cell can hold, in Excel and in WPS.
    private const int LongestCell = 32_767;

    /// <summary>The file names its unit; else it stands in the project file, and is not passed on.</summary>
    public static bool NamesUnit(RecordFile file) => RawFile.Read(file).Members.Any(member => ReferenceEquals(YearFile.Type.Find(member.Key), YearFile.Unit));

    /// <summary>The sheet that would have a text longer than a cell can hold, with its first words; null where there is none.</summary>
    public static (string Sheet, string Words, int Length)? TooLong(RecordFile file, bool withPersonal)
    {
        foreach (var sheet in new LedgerSheets(RawFile.Read(file), withPersonal).Build())
        {
            foreach (var row in sheet.Rows)
            {
                foreach (var cell in row)
                {
                    if (cell.Text is { Length: > LongestCell } text)
                    {
                        return (sheet.Name, FirstWords.Of(text, 20), text.Length);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Writes what the file holds as a workbook: values as they are written there, comments left out. The same file gives the same bytes.
    /// </summary>
    /// <param name="file">A record file without errors; what is unknown in it is left out.</param>
    /// <param name="withPersonal">Write phones and dates of birth too.</param>
    /// <param name="stream">Takes the workbook.</param>
    public static void Write(RecordFile file, bool withPersonal, Stream stream) => WorkbookWriter.Write(stream, new LedgerSheets(RawFile.Read(file), withPersonal).Build());
}
