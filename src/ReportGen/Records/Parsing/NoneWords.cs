namespace ReportGen.Records;

/// <summary>The words for there being none, in a record file as in a ledger: 无, 没有, 暂无, 本年度无。</summary>
internal static class NoneWords
{
    private const int Longest = 6;

    public static bool Is(ReadOnlySpan<char> text)
    {
        // Values are long, or begin otherwise: hardly any is looked at twice.
        if (text.Length > Longest + 4 || text.TrimStart() is not ['无' or '没' or '暂' or '尚' or '本' or '今' or '全' or 'n', ..])
        {
            return false;
        }

        return text.Trim().TrimEnd("。.．；;！!") is "无" or "没有" or "暂无" or "暂没有" or "尚无" or "无此项" or "本年无" or "本年度无" or "本年度没有" or "本年度暂无" or "今年无" or "今年没有" or "全年无" or "none";
    }
}
