using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2105: terms and sessions of a congress are written in characters: 第十九届人民代表大会第四次会议 (GB/T 15835).</summary>
internal sealed partial class DigitsInTerms : TextRule
{
    public override Rule Rule { get; } = new("RG2105", Severity.Warning, new("届次写成了数字", "A term or session in figures"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("文字里的届次用汉字：第十九届、第四次会议，不写第19届、第4次会议。“会次: 4”这样的字段不受限制。", "Terms and sessions in texts are in characters. Fields such as no: 4 are free."),
        Why = new("GB/T 15835 规定届次用汉字。", "GB/T 15835 asks for characters."),
        Mend = new("改成汉字，如第十九届", "Write characters, as 第十九届"),
        Raises = """
            period: 2024
            party_work:
              - {date: 2024-01-04, kind: report, topic: 镇第19届人大五次会议筹备}
            """,
        Passes = """
            period: 2024
            party_work:
              - {date: 2024-01-04, kind: report, topic: 镇第十九届人大五次会议筹备}
            """,
    };

    protected override string Signs => "届次";

    protected override bool MayHold(ReadOnlySpan<char> text) =>
        (text.IndexOfAnyInRange('0', '9') >= 0 || text.IndexOfAnyInRange('０', '９') >= 0)
        && (text.Contains('届') || text.IndexOf("次会议") >= 0 || text.IndexOf("次全体") >= 0 || text.IndexOf("次人") >= 0);

    protected override IEnumerable<TextFault> Find(string text)
    {
        foreach (Match match in Term().Matches(text))
        {
            yield return new(match.Index, match.Length, new($"届次“{match.Value}”应写汉字", $"“{match.Value}” is written in characters"));
        }
    }

    [GeneratedRegex(@"第?[0-9０-９]+届|第[0-9０-９]+次(?=会议|全体会议|人民代表大会|人代会)|(?<=届[^，。；\d]{0,10})[0-9０-９]+次会议")]
    private static partial Regex Term();
}
