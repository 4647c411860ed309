using System.Globalization;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>Writes an empty ledger: sheets in the order of the work, headers with notes, drop-downs, and an example a sheet that is not read.</summary>
public static class LedgerTemplate
{
    /// <summary>The same seed gives the same bytes.</summary>
    public static void Write(LedgerSeed seed, Stream stream) => WorkbookWriter.Write(stream, new EmptySheets(seed).Build());

    /// <summary>Where the names of all records and fields are found by whoever has the program alone: a line for the head of a file. Null is no year in particular.</summary>
    internal static string Note(int? year) => $"还能记的种类和项目：reportgen ledger new {year?.ToString(CultureInfo.InvariantCulture) ?? "年度"} -o 空白台账.xlsx，一张表是一种记录，一列是一项，名称通用。";
}
