using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>A list within the records of a type, to be written into a sheet of its own: by which field its rows name their record.</summary>
internal sealed record SubSheet(Field Field, Field Key)
{
    /// <summary>The lists that have records and a field that tells the records of the type apart; other lists stay in their cells.</summary>
    public static List<SubSheet> Of(RecordType type, IReadOnlyList<RawNode> records)
    {
        var found = new List<SubSheet>();
        foreach (var field in SheetCatalogue.SubLists(type))
        {
            var with = records.Where(record => Items(type, record, field) is { Count: > 0 }).ToList();
            if (with.Exists(record => Items(type, record, field)!.Any(item => item.IsMap)) && KeyOf(type, records, with, field) is { } key)
            {
                found.Add(new SubSheet(field, key));
            }
        }

        return found;
    }

    /// <summary>The items of a list within a record; one record that stands without a list is one item. Null where the record has none.</summary>
    public static IReadOnlyList<RawNode>? Items(RecordType type, RawNode record, Field field)
    {
        foreach (var member in record.Members)
        {
            if (ReferenceEquals(type.Find(member.Key), field))
            {
                return member.Value.IsList ? member.Value.Items : member.Value.IsMap ? [member.Value] : null;
            }
        }

        return null;
    }

    /// <summary>A lone text among records is a record of which only that is written.</summary>
    public static RawNode AsMap(RecordType type, RawNode item) =>
        item.IsMap || type.Shorthand is null ? item : RawNode.Map([new RawMember(FieldNames.KeyOf(type, type.Shorthand), item.At, item)], item.At);

    public static string? Text(RecordType type, RawNode record, Field field) =>
        record.Members.FirstOrDefault(m => ReferenceEquals(type.Find(m.Key), field))?.Value is { IsScalar: true, IsBlank: false } value && value.Text.Trim().Length > 0 ? value.Text : null;

    private static Field? KeyOf(RecordType type, IReadOnlyList<RawNode> records, List<RawNode> with, Field field)
    {
        var columns = new SubSheetColumns(new SheetRole(SheetKind.SubRecords, [YearFile.Type.Find(type.Key)!, field]));
        foreach (var key in SubSheetColumns.KeysOf(type))
        {
            if (columns.FindKey(key.Name)?.Leaf == key && with.TrueForAll(record => Text(type, record, key) is not null))
            {
                var all = records.Select(record => Text(type, record, key)).OfType<string>().Select(text => SubTable.KeyText(key, text)).ToList();
                if (all.Distinct(StringComparer.Ordinal).Count() == all.Count)
                {
                    return key;
                }
            }
        }

        return null;
    }
}
