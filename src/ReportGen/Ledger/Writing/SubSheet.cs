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

    /// <summary>The records of a list of a year as the reader takes them: 无 is none, a text that stands in place of a list is one, or several names. Null where it is none of these.</summary>
    public static IReadOnlyList<RawNode>? ItemsOf(RecordType type, RawNode list) =>
        list.IsList ? [.. list.Items.Where(item => !item.IsBlank)]
        : !list.IsScalar ? null
        : NoneWords.Is(list.Text) ? []
        : type.Shorthand is null ? null
        : YearFile.Type.Find(type.Key)!.Splits ? Names(list)
        : [list];

    /// <summary>The value stands in a sheet of its own, where the list has one: 报告: 3 beside lists of reports stays in its column.</summary>
    public static bool StandsElsewhere(RawNode value) => value is { IsScalar: false, IsList: false } or { IsList: true, Items.Count: > 0 };

    /// <summary>A lone text among records is a record of which only that is written.</summary>
    public static RawNode AsMap(RecordType type, RawNode item) =>
        item.IsMap || type.Shorthand is null ? item : RawNode.Map([new RawMember(FieldNames.KeyOf(type, type.Shorthand), item.At, item)], item.At);

    public static string? Text(RecordType type, RawNode record, Field field) =>
        record.Members.FirstOrDefault(m => ReferenceEquals(type.Find(m.Key), field))?.Value is { IsScalar: true, IsBlank: false } value && value.Text.Trim().Length > 0 ? value.Text : null;

    private static List<RawNode> Names(RawNode list)
    {
        var names = new List<RawNode>();
        var parts = ListSplitter.Split(list.Text);
        for (var i = 0; i < parts.Count; i++)
        {
            names.Add(RawNode.Scalar(list.Text[parts[i].Start..parts[i].End], list.At));
        }

        return names;
    }

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
