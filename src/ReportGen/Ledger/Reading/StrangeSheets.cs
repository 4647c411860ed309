using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>
/// Sheets whose name is none of ours. Offices keep tables of their own in a ledger, and these are left alone; but a sheet of records under a name that
/// is written wrongly would be missing from every figure, and nobody would know.
/// </summary>
internal sealed class StrangeSheets(Workbook workbook, IReadOnlyList<SheetRole> known, DiagnosticBag bag)
{
    // A short name is like many others by chance.
    private const int LongEnough = 4;

    private const int FewestColumns = 3;

    /// <summary>
    /// The sheet that this one is a copy of, by its name: 监督活动 (2), 监督活动（旧）, beside 监督活动. Its rows would be counted twice. Null where it is none.
    /// </summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="names">The names of all sheets.</param>
    public static string? CopiedFrom(string name, IEnumerable<string> names)
    {
        var clean = FieldNames.Clean(name);
        var open = clean.LastIndexOfAny(['（', '(']);
        if (open <= 0 || clean[^1] is not ('）' or ')'))
        {
            return null;
        }

        return OwnWords.IsCopy(clean[(open + 1)..^1]) ? names.FirstOrDefault(other => FieldNames.Clean(other) == clean[..open]) : null;
    }

    /// <summary>Reports the sheet where it looks like one of a ledger: an error where its records would be missing.</summary>
    public void Look(WorkbookSheet sheet, SheetSource source)
    {
        var name = FieldNames.Clean(sheet.Name);
        var rows = workbook.Rows(sheet, new DiagnosticBag(), () => { }).Take(HeaderRow.MostRowsAbove + 1).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var at = new Location(source, 1, 1, 0);
        var types = TypesOf(rows);
        if (types.Count == 0 && OwnWords.NamesRemarks(name))
        {
            return;
        }

        var hint = NearestName.Of(name, SheetCatalogue.AllNames);
        if (hint is not null && IsMeant(name, hint, SheetCatalogue.Find(hint)!, types))
        {
            bag.ReportMisspeltSheet(at, sheet.Name, hint);
        }
        else if (types.Count > 0)
        {
            bag.ReportUnnamedSheet(at, sheet.Name, [.. types.Select(type => type.Name)]);
        }
        else if (hint is not null && !name.Contains(hint, StringComparison.Ordinal))
        {
            bag.ReportNearSheet(at, sheet.Name, hint);
        }
    }

    // 监督活动2 or 监督活劝 with the columns of 监督活动; without them, where the name is long enough to be none by chance and that sheet is not there.
    private bool IsMeant(string name, string hint, SheetRole role, List<RecordType> types) =>
        types.Contains(role.Type) ? NearestName.IsOneSlip(name, hint) || name.Contains(hint, StringComparison.Ordinal)
        : name.Length >= LongEnough && NearestName.IsOneSlip(name, hint) && !known.Any(other => ReferenceEquals(other.Field, role.Field));

    // The types whose columns these are: every required one is there, and hardly any other. Those with most of their columns, which are several where they have the same.
    private static List<RecordType> TypesOf(List<SheetRow> rows)
    {
        var (found, most) = (new List<RecordType>(), FewestColumns);
        foreach (var type in RecordCatalogue.Lists)
        {
            if (HeaderRow.Find(rows, header => FieldNames.Find(type, header)) is not { } header || header.Taken >= rows.Count
                || !type.RequiredFields.All(field => header.Columns.Values.Any(path => ReferenceEquals(path.First, field)))
                || header.Columns.Count < 2 * header.Others.Values.Count(other => !OwnWords.IsColumn(other)))
            {
                continue;
            }

            if (header.Columns.Count > most)
            {
                found.Clear();
                most = header.Columns.Count;
            }

            if (header.Columns.Count == most)
            {
                found.Add(type);
            }
        }

        return found;
    }
}
