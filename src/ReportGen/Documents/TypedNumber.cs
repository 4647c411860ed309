namespace ReportGen.Documents;

/// <summary>The author typed a number where the program would set one.</summary>
internal static class TypedNumber
{
    /// <summary>表1, 图 二, 附表3 at the beginning.</summary>
    public static bool OfCaption(string text)
    {
        var rest = text.AsSpan().TrimStart();
        return (rest is ['附', ..] ? rest[1..] : rest) is ['表' or '图', .. var behind] && Follows(behind);
    }

    /// <summary>附件1, 附表 二 at the beginning.</summary>
    public static bool OfAttachment(string text) => text.AsSpan().TrimStart() is ['附', '表' or '件', .. var behind] && Follows(behind);

    private static bool Follows(ReadOnlySpan<char> text) =>
        text.TrimStart() is [(>= '0' and <= '9') or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十', ..];
}
