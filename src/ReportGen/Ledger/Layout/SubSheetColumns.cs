using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>The columns of a sheet of records within records: those of the record itself, and those that say what it belongs to.</summary>
internal sealed class SubSheetColumns(SheetRole role)
{
    private static readonly string[] Telling = ["id", "no", "term", "name", "title", "topic", "date", "received", "chapter", "kind"];

    /// <summary>The path has one step: the field of the record that the row belongs to.</summary>
    public ColumnPath? FindKey(string header)
    {
        if (role.ParentList is not { } parent)
        {
            return null;
        }

        var name = FieldNames.Clean(header);
        var (found, isPrefixed) = (parent.Find(name), false);
        for (var i = 1; found is null && i < name.Length - 1 && i < 6; i++)
        {
            // 建议编号, 人代会会次
            if (parent.Names.Any(n => n.EndsWith(name[..i], StringComparison.Ordinal)))
            {
                (found, isPrefixed) = (parent.Find(name[i..]), true);
            }
        }

        return found is not null && Telling.Contains(found.Origin.Key, StringComparer.Ordinal) && (isPrefixed || !IsOwn(name)) ? new ColumnPath([new(found.Key, found)]) { IsParents = isPrefixed } : null;
    }

    public ColumnPath? Find(string header) => FindKey(header) ?? FieldNames.Find(role.Type, header);

    /// <summary>
    /// Which columns say what record a row belongs to, and which are the row's own. 编号 and 标题 may be either: they are the record's in front of
    /// the first column that can only be the row's, and the row's behind it.
    /// </summary>
    public (Dictionary<int, ColumnPath> Keys, Dictionary<int, ColumnPath> Own) Divide(IReadOnlyDictionary<int, ColumnPath> columns)
    {
        var (keys, own) = (new Dictionary<int, ColumnPath>(), new Dictionary<int, ColumnPath>());
        var isNamed = columns.Values.Any(path => path.IsParents);
        foreach (var (column, path) in columns.OrderBy(pair => pair.Key))
        {
            var mayBeKey = path.IsParents || (path.Steps is [{ Field: { } only }] && role.ParentList is { } parent && ReferenceEquals(parent.Find(only.Key), only) && !role.Type.OwnFields.Contains(only));
            if (mayBeKey && !path.IsParents && (isNamed || own.Count > 0) && role.Type.Find(path.Leaf!.Key) is { } mine)
            {
                own.Add(column, new ColumnPath([new(FieldNames.KeyOf(role.Type, mine), mine)]));
            }
            else
            {
                (mayBeKey ? keys : own).Add(column, path);
            }
        }

        return (keys, own);
    }

    /// <summary>The fields by which rows can name a record, the best first.</summary>
    public static IEnumerable<Field> KeysOf(RecordType parent) =>
        Telling.Select(key => parent.Fields.FirstOrDefault(field => field.Origin.Key == key)).OfType<Field>().Where(field => field.Kind is FieldKind.Text or FieldKind.Ordinal or FieldKind.Date);

    private bool IsOwn(string name) => role.Type.Find(name) is { } own && role.Type.OwnFields.Contains(own);
}
