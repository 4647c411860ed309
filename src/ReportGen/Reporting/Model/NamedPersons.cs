using System.Buffers;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// Whether a text names a person. 周明远 is not named by 周明远航: neither where the longer name is one of the records, nor in a field that lists persons
/// (督办人, 作者), where whatever follows a name belongs to it unless it is a post.
/// </summary>
internal static class NamedPersons
{
    // A text without these lists persons; one with them tells something.
    private static readonly SearchValues<char> s_prose = SearchValues.Create("。；！？“《");

    private static readonly char[] s_separators = ['、', '，', ',', '；', ';', '/', ' ', '\u3000', '\n'];

    private static readonly string[] s_posts = ["主席", "副主席", "主任", "副主任", "书记", "副书记", "委员", "组长", "副组长", "站长", "代表", "同志", "镇长", "副镇长", "乡长", "副乡长", "（", "("];

    // Between two names in a row.
    private static readonly string[] s_joints = ["和", "与", "等"];

    public static bool Names(string text, string name, RecordBook book)
    {
        if (name.Length == 0 || !text.Contains(name, StringComparison.Ordinal))
        {
            return false;
        }

        return text.AsSpan().ContainsAny(s_prose) ? InProse(text, name, book) : text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Any(word => InList(word, name));
    }

    private static bool InList(string word, string name)
    {
        for (var at = word.IndexOf(name, StringComparison.Ordinal); at >= 0; at = word.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var rest = word[(at + name.Length)..];
            if (rest.Length == 0 || s_posts.Any(post => rest.StartsWith(post, StringComparison.Ordinal)) || s_joints.Any(joint => rest.StartsWith(joint, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InProse(string text, string name, RecordBook book)
    {
        List<string> longer = [.. book.Roster.Names.Where(other => other.Length > name.Length && other.Contains(name, StringComparison.Ordinal))];
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (!longer.Exists(other => IsPartOf(text, at, name, other)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOf(string text, int at, string name, string other)
    {
        var start = at - other.IndexOf(name, StringComparison.Ordinal);
        return start >= 0 && string.CompareOrdinal(text, start, other, 0, other.Length) == 0;
    }
}
