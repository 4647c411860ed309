namespace ReportGen.Documents;

/// <summary>The fenced containers <c>::: name</c>, each under its English and its Chinese names.</summary>
internal static class ContainerNames
{
    private static readonly (ContainerKind Kind, string English, string[] Chinese)[] _all =
    [
        (ContainerKind.Table, "table", ["表格", "表"]),
        (ContainerKind.Signature, "signature", ["署名", "落款"]),
        (ContainerKind.PageBreak, "pagebreak", ["分页", "换页"]),
        (ContainerKind.Lead, "lead", ["导语"]),
        (ContainerKind.Subtitle, "subtitle", ["副标题"]),
        (ContainerKind.Speaker, "speaker", ["报告人"]),
        (ContainerKind.Salutation, "salutation", ["称谓"]),
        (ContainerKind.Note, "note", ["附注", "注"]),
    ];

    public static ContainerKind? Find(string name)
    {
        foreach (var (kind, english, chinese) in _all)
        {
            if (english.Equals(name, StringComparison.OrdinalIgnoreCase) || chinese.Contains(name))
            {
                return kind;
            }
        }

        return null;
    }

    public static string Listed(bool english) => string.Join(english ? ", " : "、", _all.Select(n => english ? n.English : n.Chinese[0]));

    /// <summary>The known name that is one or two slips away, or null.</summary>
    public static string? Nearest(string name)
    {
        var candidates = from entry in _all
                         from known in entry.Chinese.Prepend(entry.English)
                         let slips = Slips(name.ToLowerInvariant(), known)
                         where slips <= 2 && slips < known.Length
                         orderby slips
                         select known;
        return candidates.FirstOrDefault();
    }

    // Levenshtein with two rows; the names are short.
    private static int Slips(string left, string right)
    {
        var before = Enumerable.Range(0, right.Length + 1).ToArray();
        foreach (var (i, c) in left.Index())
        {
            var now = new int[right.Length + 1];
            now[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                now[j + 1] = Math.Min(Math.Min(now[j], before[j + 1]) + 1, before[j] + (c == right[j] ? 0 : 1));
            }

            before = now;
        }

        return before[^1];
    }
}
