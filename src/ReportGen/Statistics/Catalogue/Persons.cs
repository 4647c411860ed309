using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>Persons as distinct names. The same name in several files of one unit is the same person; a namesake differs by district.</summary>
internal static class Persons
{
    /// <summary>Those with names alone.</summary>
    public static int AddNamed(Record record, People? people, Office office, Names names)
    {
        if (people is null)
        {
            names.MarkBlank();
            return 0;
        }

        var count = 0;
        foreach (var deputy in people.Deputies)
        {
            names.Add(record, KeyOf(deputy, office));
            count++;
        }

        foreach (var name in people.Names)
        {
            if (!IsAmong(people.Deputies, name))
            {
                names.Add(record, office.Last.UnitName + "|" + name);
                count++;
            }
        }

        if (count == 0)
        {
            names.MarkBlank();
        }

        return count;
    }

    /// <summary>Those with names, and the number of those without.</summary>
    public static void AddAll(Record record, People? people, Office office, Names names)
    {
        var named = AddNamed(record, people, office, names);
        if (people is null || (named > 0 && !people.HasUnnamed))
        {
            return;
        }

        AddUnnamed(record, people, named, names);
    }

    /// <summary>Those of a number that are not among the named: of 张三元、李秀等5人 three.</summary>
    public static void AddUnnamed(Record record, People people, int named, Names names)
    {
        if (named == 0 || !people.Count.IsKnown || people.Count.Value is not { } all)
        {
            names.Add(record, people.Count);
        }
        else if (all > named || people.Count.Qualifier != Qualifier.Exact)
        {
            names.Add(record, people.Count with { Value = Math.Max(0, all - named), Written = null });
        }
    }

    public static string KeyOf(Record deputy, Office office)
    {
        var name = deputy.Get(Deputies.Name) ?? "";
        var namesakes = office.Last.Roster.Find(name);
        var level = deputy.Get(Deputies.Level);

        // One person may sit in two congresses and then stands in the roster twice; two of one congress are two persons.
        var isDoubtful = namesakes.Count > 1 && namesakes.Count(other => other.Get(Deputies.Level) == level) > 1;
        return office.Last.UnitName + "|" + name + (isDoubtful ? "|" + deputy.Get(Deputies.District) : "");
    }

    private static bool IsAmong(IReadOnlyList<Record> deputies, string name)
    {
        var mark = name.IndexOfAny(['（', '(']);
        var bare = mark > 0 ? name[..mark].Trim() : name;
        foreach (var deputy in deputies)
        {
            if (deputy.Get(Deputies.Name) == bare)
            {
                return true;
            }
        }

        return false;
    }
}
