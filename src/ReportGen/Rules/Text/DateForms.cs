using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2111: dates in texts: the full year, figures throughout, no leading noughts, 年月日 and not points or hyphens.</summary>
internal sealed partial class DateForms : TextRule
{
    private const string Characters = "〇一二三四五六七八九";

    public override Rule Rule { get; } = new("RG2111", Severity.Warning, new("文字里的日期写法", "How a date is written in a text"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("文字里的日期写成 2024年5月8日：年份写全（24年3月、24年上半年、24年召开是错误），数字不混用汉字（二〇二四年8月），月日不补0，不写 2024.5.8、2024-05-08。日期字段不受限制。", "A date in a text is 2024年5月8日: the full year (24年3月, 24年上半年 and 24年召开 are errors), no mixture of characters and figures, no leading noughts, no 2024.5.8. Date fields are free."),
        Why = new("成文日期和正文日期用阿拉伯数字、年份写全（GB/T 9704、GB/T 15835）。", "GB/T 9704 and 15835 ask for figures and the full year."),
        Mend = new("改写日期，或者用 reportgen validate --fix 一次改好", "Rewrite the date; reportgen validate --fix does so"),
        MendInLedger = new("改写日期", "Rewrite the date"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, summary: 会后于2024.3.05前完成交办。}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, summary: 会后于2024年3月5日前完成交办。}
            """,
    };

    protected override string Signs => "年./-";

    protected override bool MayHold(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0;

    protected override IEnumerable<TextFault> Find(string text)
    {
        foreach (Match match in Form().Matches(text))
        {
            var groups = match.Groups;
            if (groups["short"].Success)
            {
                var fault = Fault(match, $"20{match.Value}", "年份不全", "has no full year") with { Severity = Severity.Error };
                yield return match.Value.EndsWith('年') ? fault with { Replacement = null, Help = HowLong(match.Value) } : fault;
            }
            else if (groups["mixed"].Success)
            {
                var year = string.Concat(groups["mixed"].Value.Select(c => c == '零' ? 0 : Characters.IndexOf(c, StringComparison.Ordinal)));
                yield return Fault(match, $"{year}年{int.Parse(groups["mm"].Value)}月", "混用了汉字和数字", "mixes characters and figures");
            }
            else if (groups["sign"].Success && IsDate(groups["y"].Value, groups["m"].Value, groups["d"].Value))
            {
                yield return Fault(match, $"{groups["y"].Value}年{int.Parse(groups["m"].Value)}月{int.Parse(groups["d"].Value)}日", "应写年月日", "should be in 年月日");
            }
            else if (groups["nought"].Success)
            {
                yield return Fault(match, Nought().Replace(match.Value, ""), "月日前多写了0", "has leading noughts");
            }
        }
    }

    // 24年召开 may be meant as how long: people decide that, not --fix.
    private static Message HowLong(string years) =>
        new($"写成“20{years}”；要说时间长短的，写成“{years}来”", $"Write “20{years}”, or “{years}来” for how long something took");

    private static bool IsDate(string year, string month, string day) => DateParser.Parse($"{year}-{month}-{day}", null, out _) is { IsDay: true };

    private static TextFault Fault(Match match, string better, string chinese, string english) =>
        new(match.Index, match.Length, new($"日期“{match.Value}”{chinese}，应写“{better}”", $"The date “{match.Value}” {english}; write “{better}”")) { Replacement = better };

    // 24年 alone, and behind words such as 历时, 近 and 工作, is how long something took.
    [GeneratedRegex(@"(?<short>(?<![\d.])[12]\d年\d{1,2}月|(?<![\d.这近约满达时过了续有任作共第前后])[12]\d年(?:度(?![过假])|[上下]半年|全年|第?[一二三四1-4]季度|年?[初底末](?![心蕴子]))|(?<![\d.这近约满达时过了续有任作共第前后业龄教])[12]\d年(?=召开|举行|换届|当选))|(?<mixed>[一二][〇零一二三四五六七八九]{3})年(?<mm>\d{1,2})月|(?<![\d.-])(?<sign>(?<y>(?:19|20)\d\d)(?<s>[./-])(?<m>\d{1,2})\k<s>(?<d>\d{1,2}))(?![\d.-])|(?<nought>(?:(?:19|20)\d\d年)?(?:0\d月(?:\d{1,2}日)?|\d{1,2}月0\d日))")]
    private static partial Regex Form();

    [GeneratedRegex(@"(?<!\d)0(?=\d[月日])")]
    private static partial Regex Nought();
}
