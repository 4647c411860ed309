using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// <c>zh.publicity label number done</c>: a means of publicity with its number and the word that counts it: 横幅90余条, 宣传单近5000份; with <c>done</c> what was
/// done with it comes first: 悬挂横幅90余条. Without a number its name alone.
/// </summary>
internal static class PublicityWords
{
    // What offices write as a key, and the word for it.
    private static readonly (string Key, string Word)[] s_keys =
    [
        ("banners", "横幅"), ("slogans", "标语"), ("leaflets", "宣传单"), ("letters", "公开信"), ("notices", "公告"), ("posters", "宣传画"), ("booklets", "宣传册"), ("boards", "宣传栏"),
        ("panels", "展板"), ("broadcasts", "广播"), ("vehicles", "宣传车"), ("meetings", "宣讲会"), ("messages", "短信"), ("posts", "微信推送"), ("videos", "短视频"),
    ];

    // What counts a word that ends so, and what is done with it: nothing is said where the word tells it itself (广播120余次). The longest ending holds.
    private static readonly (string Ending, string Measure, string Verb)[] s_endings =
    [
        ("横幅", "条", "悬挂"), ("标语", "条", "张贴"), ("单", "份", "发放"), ("单张", "份", "发放"), ("材料", "份", "发放"), ("资料", "份", "发放"), ("公告", "份", "张贴"), ("公告栏", "处", "设置"),
        ("信", "封", "发放"), ("短信", "条", "发送"), ("微信", "条", "发送"), ("画", "张", "张贴"), ("海报", "张", "张贴"), ("册", "册", "发放"), ("书", "份", "发放"), ("栏", "处", "设置"),
        ("展板", "块", "设置"), ("板报", "期", "编印"), ("墙报", "期", "编印"), ("广播", "次", ""), ("喇叭", "次", ""), ("宣传车", "台", "出动"), ("车", "台", "出动"), ("会", "场", "召开"),
        ("宣讲", "场", "举办"), ("演出", "场", "举办"), ("视频", "条", "制作"), ("推送", "条", ""), ("信息", "条", "发送"), ("简报", "期", "编印"), ("专栏", "期", "编印"),
    ];

    public static Value Of(HostCall call)
    {
        var label = ZhFunctions.Text(call, 0);
        var word = Array.Find(s_keys, one => one.Key == label).Word ?? label;
        if (call[1].IsNull || (call[1] is { Kind: ValueKind.Host } host && host.AsHost.IsNullLike))
        {
            return Value.Of(word);
        }

        var known = s_endings.Where(one => word.EndsWith(one.Ending, StringComparison.Ordinal)).OrderByDescending(one => one.Ending.Length).FirstOrDefault();
        var ahead = (ZhFunctions.Truthy(call[2]) ? known.Verb ?? "" : "") + word;
        return QuantityWords.WithUnit(call[1].ToString(), known.Measure ?? "", call[1].Kind == ValueKind.Host ? call[1].AsHost.Tag : null, call, ahead);
    }
}
