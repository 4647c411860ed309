using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2102: what came along when a text was copied from a web page: broken words, addresses, a leading &gt;.</summary>
internal sealed partial class ScrapedResidue : TextRule
{
    // 柳林村-高庙村公路 is a road between two places.
    private const string EndsOfPlaces = "村镇乡县市区站路桥河沟坝口湾社组";

    public override Rule Rule { get; } = new("RG2102", Severity.Error, new("网页抄来的残留", "Residue of a copied page"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("文字里没有被“-”断开的词（民-主）、网址、行首的“>”、替换坏了的字（基矗）。地名之间的“-”不算。", "No word broken by a hyphen (民-主), web address, leading >, or spoilt word (基矗). A hyphen between places is let pass."),
        Why = new("这些是抄网上材料留下的痕迹，不是本单位的话。", "These are traces of copied material, not the office's words."),
        Mend = new("删掉残留的符号，改回原来的词", "Delete the marks and restore the word"),
        Raises = """
            period: 2024
            problems:
              - 基层民-主建设还要加强
            """,
        Passes = """
            period: 2024
            problems:
              - 基层民主建设还要加强，柳林村-高庙村公路尚未通车
            """,
    };

    protected override string Signs => "->矗.";

    protected override IEnumerable<TextFault> Find(string text)
    {
        foreach (Match match in BrokenWord().Matches(text))
        {
            if (!EndsOfPlaces.Contains(match.Value[0], StringComparison.Ordinal))
            {
                yield return new(match.Index, match.Length, new($"“{match.Value}”像是被断开的词", $"“{match.Value}” looks like a broken word"))
                {
                    Help = new($"写成“{match.Value[0]}{match.Value[2]}”；地名起止写“至”或“—”", $"write “{match.Value[0]}{match.Value[2]}”; between places write 至 or —"),
                };
            }
        }

        foreach (Match match in Address().Matches(text))
        {
            yield return new(match.Index, match.Length, new($"文字里有网址“{match.Value}”", $"A web address, “{match.Value}”"));
        }

        foreach (Match match in Quoted().Matches(text))
        {
            yield return new(match.Index, match.Length, new("行首有多余的“>”", "A line begins with >"));
        }

        foreach (Match match in Spoilt().Matches(text))
        {
            yield return new(match.Index, match.Length, new("“基矗”多半是“基础。”被替换坏了", "“基矗” is probably a spoilt “基础。”")) { Replacement = "基础。" };
        }
    }

    [GeneratedRegex(@"[\u4e00-\u9fff]-[\u4e00-\u9fff]")]
    private static partial Regex BrokenWord();

    [GeneratedRegex(@"(?:https?://|www\.)[\w./?=&%-]+|\b[\w-]+\.(?:com|cn|net|org)\b", RegexOptions.IgnoreCase | RegexOptions.ECMAScript)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\s*[>＞]", RegexOptions.Multiline)]
    private static partial Regex Quoted();

    [GeneratedRegex("基矗")]
    private static partial Regex Spoilt();
}
