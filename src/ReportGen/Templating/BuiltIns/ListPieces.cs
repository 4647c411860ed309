namespace ReportGen.Templating.BuiltIns;

/// <summary>New lists out of others, such as the language calls lazy. Loops throughout: LINQ over <see cref="Value"/> would be compiled at every start.</summary>
internal static class ListPieces
{
    public static ScriptArray Kept(ScriptList list, Func<Value, bool> isKept)
    {
        var kept = new ScriptArray { IsIterator = true };
        foreach (var item in list)
        {
            if (isKept(item))
            {
                kept.Add(item);
            }
        }

        return kept;
    }

    /// <summary>One behind the other; null is no item.</summary>
    public static ScriptArray Joined(ScriptList? first, ScriptList? second)
    {
        var joined = new ScriptArray { IsIterator = true };
        joined.AddAll(first);
        joined.AddAll(second);
        return joined;
    }

    public static ScriptArray Part(ScriptList list, int start, int count)
    {
        var part = new ScriptArray { IsIterator = true };
        part.AddAll(list, start, count);
        return part;
    }

    public static ScriptArray Reversed(ScriptList list)
    {
        var reversed = new ScriptArray(list.Count) { IsIterator = true };
        for (var i = list.Count - 1; i >= 0; i--)
        {
            reversed.Add(list[i]);
        }

        return reversed;
    }
}
