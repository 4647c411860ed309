namespace ReportGen.Records;

/// <summary>
/// A number alone where words are wanted that are told: 报告: 5 is no title of a report but how many there were, which has its place among the totals.
/// Codes, names of groups and the like may well be numbers.
/// </summary>
internal static class BareNumber
{
    // 3个, 2篇
    private const string Counters = "个条件项份篇次部名人期场";

    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "title", "summary", "topic", "theme", "what", "slogan", "story", "item", "text", "lead", "rectified", "report", "result", "subject", "done",
        "reason", "use", "object", "audience", "form",
    };

    public static bool Is(string text)
    {
        var plain = text.AsSpan().Trim();
        var digits = 0;
        while (digits < plain.Length && char.IsDigit(plain[digits]))
        {
            digits++;
        }

        // 007 is a name.
        return digits is > 0 and < 5 && (digits == 1 || plain[0] is not ('0' or '０')) && (digits == plain.Length || (digits == plain.Length - 1 && Counters.Contains(plain[^1], StringComparison.Ordinal)));
    }

    /// <summary>The field holds words that are told. A list of names of places, laws and units does, too.</summary>
    public static bool IsNoValueOf(Field field) => field.Kind switch
    {
        FieldKind.Text => s_words.Contains(field.Origin.Key),
        FieldKind.TextList => !ReferenceEquals(field, CommonFields.Private) && !ReferenceEquals(field, Reports.Tables),
        FieldKind.Records => field.Splits,
        _ => false,
    };
}
