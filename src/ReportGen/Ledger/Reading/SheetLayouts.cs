using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>Where the fields of the sheets stand, so that what is missing is told at its cell; and what need not be told again.</summary>
internal sealed class SheetLayouts
{
    private readonly Dictionary<Source, Dictionary<Field, int>> _columns = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(Source Source, int Row, Field Field)> _excused = [];

    public void Add(Source sheet, IReadOnlyDictionary<int, ColumnPath> columns)
    {
        var fields = new Dictionary<Field, int>(ReferenceEqualityComparer.Instance);
        foreach (var (column, path) in columns)
        {
            if (path.First is { } field)
            {
                fields.TryAdd(field, column);
            }
        }

        _columns[sheet] = fields;
    }

    /// <summary>The field is not reported missing in that row; row 0 is all rows.</summary>
    public void Excuse(Source sheet, int row, Field field) => _excused.Add((sheet, row, field));

    /// <summary>The cell in which a missing field belongs; null where that is told already.</summary>
    public Location? PlaceOf(Location record, Field field) =>
        record.Source is not { } sheet ? record
        : _excused.Contains((sheet, record.Line, field)) || _excused.Contains((sheet, 0, field)) ? null
        : _columns.TryGetValue(sheet, out var fields) && fields.TryGetValue(field, out var column) ? record with { Column = column }
        : record;
}
