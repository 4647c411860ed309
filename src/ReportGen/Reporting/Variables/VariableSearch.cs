namespace ReportGen.Reporting;

/// <summary>Finds names by a word of theirs.</summary>
public static class VariableSearch
{
    /// <summary>
    /// The names that hold the word, in English, in Chinese or in what they mean, capitals or not; all of a group whose title holds it. Groups without any are
    /// left out.
    /// </summary>
    public static IReadOnlyList<VariableGroup> In(IReadOnlyList<VariableGroup> groups, string word)
    {
        bool Holds(string text) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
        return
        [
            .. groups.Select(group => Holds(group.Title.Chinese) || Holds(group.Title.English) ? group : group with { Rows = [.. group.Rows.Where(row => Holds(row.Name) || Holds(row.ChineseName) || Holds(row.Meaning))] })
                .Where(group => group.Rows.Count > 0),
        ];
    }
}
