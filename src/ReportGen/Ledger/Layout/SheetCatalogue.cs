using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>The sheets of a ledger, made from the catalogue of records: which names they go by, and what they hold.</summary>
internal static class SheetCatalogue
{
    public const string UnitSheet = "本单位";

    private static readonly Lazy<Dictionary<string, SheetRole>> ByName = new(Names);

    public static IEnumerable<string> AllNames => ByName.Value.Keys;

    /// <summary>The role of the sheet of that name; a remark in brackets behind it, as in 监督活动（上半年）, does not matter. Null for sheets that are not ours.</summary>
    public static SheetRole? Find(string name)
    {
        var clean = FieldNames.Clean(name);
        if (ByName.Value.TryGetValue(clean, out var role))
        {
            return role;
        }

        var open = clean.IndexOfAny(['（', '(']);
        return open > 0 ? ByName.Value.GetValueOrDefault(clean[..open]) : null;
    }

    /// <summary>Fields of records that are lists of records: each can stand in a sheet of its own.</summary>
    public static IEnumerable<Field> SubLists(RecordType type) =>
        type.OwnFields.Where(field => field.Kind == FieldKind.Records || (field.Kind == FieldKind.Items && field.Nested is not null));

    /// <summary>The name that a ledger gives to the sheet of a list within records, by the fields from the top: 人代会决议, 代表建议再次办理, 主席团成员.</summary>
    public static string NameOf(IReadOnlyList<Field> path)
    {
        var names = ByName.Value.Where(pair => pair.Value.Path.SequenceEqual(path)).Select(pair => pair.Key).ToList();
        return names.FirstOrDefault(name => name == path[^2].Name + path[^1].Name) ?? names[0];
    }

    private static Dictionary<string, SheetRole> Names()
    {
        var names = new Dictionary<string, SheetRole>(StringComparer.Ordinal);
        void Add(Field field, SheetKind kind)
        {
            foreach (var name in field.Names.Append(field.Key))
            {
                names.TryAdd(name, new(kind, [field]));
            }
        }

        Add(YearFile.Unit, SheetKind.Labels);
        Add(YearFile.Report, SheetKind.Labels);
        Add(YearFile.Settings, SheetKind.Labels);
        Add(YearFile.Narrative, SheetKind.Texts);
        Add(YearFile.Declared, SheetKind.Totals);
        Add(YearFile.DeclaredSince, SheetKind.Years);
        var lists = RecordCatalogue.Lists.Select(type => YearFile.Type.Find(type.Key)!).ToList();
        lists.ForEach(list => Add(list, SheetKind.Records));
        AddSubLists(names, lists);
        foreach (var (name, path) in OfUnit())
        {
            names.TryAdd(name, new(SheetKind.SubRecords, path));
        }

        return names;
    }

    private static IEnumerable<(string Name, Field[] Path)> OfUnit()
    {
        foreach (var field in SubLists(Units.Type))
        {
            foreach (var name in field.Names)
            {
                yield return (name, [YearFile.Unit, field]);
            }
        }

        foreach (var name in UnitPresidium.Members.Names)
        {
            yield return (Units.Presidium.Name + name, [YearFile.Unit, Units.Presidium, UnitPresidium.Members]);
        }

        foreach (var name in Reports.Chapters.Names)
        {
            yield return (YearFile.Report.Name + name, [YearFile.Report, Reports.Chapters]);
            yield return (name, [YearFile.Report, Reports.Chapters]);
        }
    }

    // 代表建议再次办理, 建议再次办理, and 再次办理 where no other record has such a list.
    private static void AddSubLists(Dictionary<string, SheetRole> names, List<Field> lists)
    {
        var found = new Dictionary<string, SheetRole?>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            foreach (var field in SubLists(list.Nested!))
            {
                var role = new SheetRole(SheetKind.SubRecords, [list, field]);
                foreach (var name in list.Names.SelectMany(Endings).Prepend(list.Name).Append("").SelectMany(start => field.Names.Select(end => start + end)).Distinct())
                {
                    if (found.TryGetValue(name, out var other))
                    {
                        found[name] = other is not null && ReferenceEquals(other.Field, field) ? other : null;
                    }
                    else
                    {
                        found.Add(name, role);
                    }
                }
            }
        }

        foreach (var (name, role) in found)
        {
            if (role is not null)
            {
                names.TryAdd(name, role);
            }
        }
    }

    private static IEnumerable<string> Endings(string name)
    {
        for (var i = 0; name.Length - i >= 2; i++)
        {
            yield return name[i..];
        }
    }
}
