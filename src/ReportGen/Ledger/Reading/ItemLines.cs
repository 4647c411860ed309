using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>Several texts in one cell: its lines, or what stands behind each "- ".</summary>
internal static class ItemLines
{
    public const string Dash = "- ";

    /// <param name="text">The text of the cell.</param>
    /// <param name="at">The cell.</param>
    /// <param name="eachLine">Lines without "- " are items too, where there are several.</param>
    /// <returns>Null where the text is one value.</returns>
    public static RawNode? Read(string text, Location at, bool eachLine)
    {
        var lines = text.Split('\n');
        if (lines[0].StartsWith(Dash, StringComparison.Ordinal))
        {
            return RawNode.List([.. Dashed(lines).Select(item => RawNode.Scalar(item, at))], at);
        }

        if (!eachLine || lines.Length < 2)
        {
            return null;
        }

        List<string> items = [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0)];
        return items.Count < 2 ? null : RawNode.List([.. WithoutNumbers(items).Select(item => RawNode.Scalar(item, at))], at);
    }

    /// <summary>The texts as one cell that is read back as the same list.</summary>
    public static string Write(IReadOnlyList<string> items, bool eachLine)
    {
        var bare = eachLine && items.Count > 1
            && items.All(item => item.Length > 0 && item == item.Trim() && !item.Contains('\n', StringComparison.Ordinal) && !item.StartsWith(Dash, StringComparison.Ordinal))
            && ReferenceEquals(WithoutNumbers(items), items);
        return string.Join('\n', bare ? items : items.Select(item => Dash + item));
    }

    // A line without a dash goes on with the item above.
    private static List<string> Dashed(string[] lines)
    {
        var items = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith(Dash, StringComparison.Ordinal))
            {
                items.Add(line[Dash.Length..]);
            }
            else
            {
                items[^1] += "\n" + line;
            }
        }

        return items;
    }

    // 1. 2. 3. in front of the lines are the office's own numbering; the document makes its own.
    private static IReadOnlyList<string> WithoutNumbers(IReadOnlyList<string> items)
    {
        var plain = new List<string>();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i].AsSpan();
            var bracket = item[0] is '（' or '(';
            var rest = bracket ? item[1..] : item;
            var digits = Digits.Count(rest);
            if (digits is 0 or > 2 || int.Parse(rest[..digits], System.Globalization.CultureInfo.InvariantCulture) != i + 1 || digits >= rest.Length
                || (bracket ? rest[digits] is not ('）' or ')') : rest[digits] is not ('.' or '．' or '、'))
                || rest[(digits + 1)..].TrimStart() is [] or [>= '0' and <= '9', ..])
            {
                return items;
            }

            plain.Add(rest[(digits + 1)..].TrimStart().ToString());
        }

        return plain;
    }
}
