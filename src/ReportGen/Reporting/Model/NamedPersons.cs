using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// Whether a text names a person. 周明远 is not named by 周明远航: not where the longer name is one of the roster, and in a field that lists persons
/// (督办人, 作者) not by whatever else a name goes on with or begins with, unless it is a post or a place.
/// </summary>
internal static class NamedPersons
{
    private static readonly char[] s_separators = ['、', '，', ',', '；', ';', '/', ' ', '\u3000', '\n'];

    private static readonly string[] s_posts = ["主席", "副主席", "主任", "副主任", "书记", "副书记", "委员", "组长", "副组长", "站长", "代表", "同志", "镇长", "副镇长", "乡长", "副乡长", "（", "("];

    // Between two names in a row.
    private static readonly string[] s_joints = ["和", "与", "及"];

    /// <summary>A text that lists persons, with or without posts: 镇人大主席周明远、韩雪梅.</summary>
    public static bool Lists(string text, string name, RecordBook book) =>
        name.Length > 0 && text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Any(word => Places(word, name, book).Any(at => IsAWhole(word, at, name.Length)));

    /// <summary>A text that tells something: the name stands in it, and not as a part of a longer one of the roster.</summary>
    public static bool Tells(string text, string name, RecordBook book) => name.Length > 0 && Places(text, name, book).Any();

    private static bool IsAWhole(string word, int at, int length)
    {
        var (before, after) = (word[..at], word[(at + length)..]);

        // One character before is a surname (李周明远); more are a post, a place or another's name: 第三选区周明远, 韩雪梅和周明远.
        return before.Length != 1
            && (after.Length == 0 || after[0] == '等' || StartsWith(after, s_posts) || (after.Length > 2 && StartsWith(after, s_joints)));
    }

    private static bool StartsWith(string text, string[] starts) => starts.Any(start => text.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<int> Places(string text, string name, RecordBook book)
    {
        List<string>? longer = null;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            longer ??= [.. book.Roster.Names.Where(other => other.Length > name.Length && other.Contains(name, StringComparison.Ordinal))];
            if (!longer.Exists(other => IsPartOf(text, at, name, other)))
            {
                yield return at;
            }
        }
    }

    private static bool IsPartOf(string text, int at, string name, string other)
    {
        var start = at - other.IndexOf(name, StringComparison.Ordinal);
        return start >= 0 && string.CompareOrdinal(text, start, other, 0, other.Length) == 0;
    }
}
