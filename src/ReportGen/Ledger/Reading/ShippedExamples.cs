using System.Collections.Frozen;
using System.Globalization;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>The example rows of an empty ledger, to tell one that still stands there from a record that was typed over it.</summary>
internal static class ShippedExamples
{
    private static readonly Lazy<FrozenDictionary<string, IReadOnlyList<KeyValuePair<string, string>>>> s_bySheet = new(Read);

    private static readonly Lazy<string?> s_unit = new(() => EmptySheets.Example(Units.Type)?.Find(Units.Name.Name)?.Text);

    /// <summary>The invented town from whose records the examples are taken: in its own ledgers they are records.</summary>
    public static string? Unit => s_unit.Value;

    /// <summary>The header and the text of each cell of a sheet's example, as a reader of the workbook meets them; empty where the sheet has none.</summary>
    /// <param name="sheet">The name of the sheet, which need not be the one that an empty ledger gives it.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(string sheet) => KeyOf(sheet) is { } key ? s_bySheet.Value.GetValueOrDefault(key, []) : [];

    private static string? KeyOf(string sheet) => SheetCatalogue.Find(sheet) is { } role ? string.Join('/', role.Path.Select(field => field.Key)) : null;

    private static FrozenDictionary<string, IReadOnlyList<KeyValuePair<string, string>>> Read()
    {
        var found = new Dictionary<string, IReadOnlyList<KeyValuePair<string, string>>>(StringComparer.Ordinal);
        foreach (var sheet in new EmptySheets(new LedgerSeed("2024")).Build())
        {
            List<IReadOnlyList<CellContent>> rows = [.. sheet.Rows.Take(2)];
            if (rows is [var headers, [{ Text: SheetTable.ExampleWord }, ..] example] && KeyOf(sheet.Name) is { } key)
            {
                found.TryAdd(key, [.. example.Select((cell, i) => new KeyValuePair<string, string>(headers[i].Text ?? "", TextOf(cell))).Skip(1).Where(cell => cell.Value.Length > 0)]);
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string TextOf(CellContent cell) => cell is { Style: CellStyle.ExampleDate, Text: { } serial }
        ? new DateOnly(1899, 12, 30).AddDays(int.Parse(serial, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : cell.Text ?? "";
}
