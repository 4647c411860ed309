using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary><c>zh.publicity label number</c>: a means of publicity with its number and the word that counts it: 横幅90余条, 宣传单近5000份.</summary>
internal static class PublicityWords
{
    // What offices write as a key, the word for it, what counts it. A word that ends with one of the Chinese ones is counted alike.
    private static readonly (string Key, string Word, string Measure)[] s_known =
    [
        ("banners", "横幅", "条"), ("slogans", "标语", "条"), ("leaflets", "宣传单", "份"), ("letters", "公开信", "封"), ("notices", "公告", "份"), ("posters", "宣传画", "张"),
        ("booklets", "宣传册", "册"), ("boards", "宣传栏", "处"), ("panels", "展板", "块"), ("broadcasts", "广播", "次"), ("vehicles", "宣传车", "台"), ("meetings", "宣讲会", "场"),
        ("messages", "短信", "条"), ("posts", "微信推送", "条"), ("videos", "短视频", "条"),
    ];

    private static readonly (string Ending, string Measure)[] s_endings =
    [
        ("横幅", "条"), ("标语", "条"), ("单", "份"), ("单张", "份"), ("材料", "份"), ("资料", "份"), ("公告", "份"), ("公告栏", "处"), ("信", "封"), ("短信", "条"), ("微信", "条"), ("画", "张"), ("海报", "张"), ("册", "册"), ("书", "份"),
        ("栏", "处"), ("展板", "块"), ("板报", "期"), ("墙报", "期"), ("广播", "次"), ("喇叭", "次"), ("宣传车", "台"), ("车", "台"), ("会", "场"), ("宣讲", "场"), ("演出", "场"), ("视频", "条"), ("推送", "条"), ("信息", "条"), ("简报", "期"), ("专栏", "期"),
    ];

    public static Value Of(HostCall call)
    {
        var label = ZhFunctions.Text(call, 0);
        if (call[1].IsNull || (call[1] is { Kind: ValueKind.Host } host && host.AsHost.IsNullLike))
        {
            return Value.Null;
        }

        var known = Array.Find(s_known, one => one.Key == label);
        var word = known.Word ?? label;
        var measure = known.Measure ?? s_endings.Where(one => word.EndsWith(one.Ending, StringComparison.Ordinal)).OrderByDescending(one => one.Ending.Length).FirstOrDefault().Measure ?? "";
        var text = new RichTextBuilder(call.Location);
        text.Append(word);
        text.Append(UnitText.Of(call[1].ToString(), measure));
        return text.ToValue();
    }
}
