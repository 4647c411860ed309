using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>Lays a record out in columns: a column a field, and a column a part where a field is a map.</summary>
/// <param name="withPersonal">Columns that are private by their nature are written too.</param>
internal sealed class RecordCells(bool withPersonal)
{
    /// <param name="type">What the map is.</param>
    /// <param name="record">The map.</param>
    /// <param name="elsewhere">Fields that stand in sheets of their own.</param>
    public IEnumerable<CellValue> Of(RecordType type, RawNode record, IReadOnlyCollection<Field> elsewhere)
    {
        foreach (var member in record.Members)
        {
            if (type.Find(member.Key) is { } field && !member.Value.IsBlank && !(elsewhere.Contains(field) && SubSheet.StandsElsewhere(member.Value)) && (withPersonal || !field.Private))
            {
                foreach (var cell in OfValue([new ColumnStep(FieldNames.KeyOf(type, field), field)], field, member.Value))
                {
                    yield return cell;
                }
            }
        }
    }

    private IEnumerable<CellValue> OfValue(ColumnStep[] path, Field field, RawNode value)
    {
        if (CellWords.Of(field, value) is { } text)
        {
            return [new CellValue(new ColumnPath(path), text)];
        }

        // A list of one waiver, or one record where no sheet of its own is possible.
        var map = value is { IsList: true, Items: [{ IsMap: true } one] } && field.Kind is FieldKind.Waiver ? one : value;
        if (!map.IsMap || map.Members.Count == 0 || field.Kind == FieldKind.Breakdown)
        {
            return [new CellValue(new ColumnPath(path), FlowText.Of(value))];
        }

        if (field.Kind is FieldKind.Named or FieldKind.People)
        {
            var cells = map.Members.Select(m => (m.Key, Text: CellWords.Of(null, m.Value))).ToList();
            return cells.TrueForAll(cell => cell.Text is not null && IsPart(field, cell.Key))
                ? cells.Select(cell => new CellValue(new ColumnPath([.. path, new ColumnStep(field.Kind == FieldKind.People ? Levels.All.Find(cell.Key)!.Label : cell.Key, null)]), cell.Text!))
                : [new CellValue(new ColumnPath(path), FlowText.Of(value))];
        }

        var inner = FieldNames.InnerType(field)!;
        return Parts(path, inner, map);
    }

    private IEnumerable<CellValue> Parts(ColumnStep[] path, RecordType inner, RawNode map)
    {
        foreach (var member in map.Members)
        {
            if (inner.Find(member.Key) is { } field && !member.Value.IsBlank && (withPersonal || !field.Private))
            {
                foreach (var cell in OfValue([.. path, new ColumnStep(FieldNames.KeyOf(inner, field), field)], field, member.Value))
                {
                    yield return cell;
                }
            }
        }
    }

    private static bool IsPart(Field field, string key) => field.Kind == FieldKind.People ? Levels.All.Find(key) is not null : FieldNames.Clean(key) == key;
}
