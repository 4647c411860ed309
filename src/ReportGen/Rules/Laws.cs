using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>
/// The laws that bind a township congress, each in the version that was read, with its effective date. 监督法 is not among them: it governs
/// standing committees from the county up and does not name townships.
/// </summary>
internal static class Laws
{
    public static LawBasis Organic(string article, string english) => new(
        new($"《地方各级人民代表大会和地方各级人民政府组织法》（2022年3月11日修正）{article}", $"Organic Law of Local Congresses and Governments (as amended 11 March 2022), art. {english}"),
        new DateOnly(2022, 3, 12));

    public static LawBasis Deputies(string article, string english) => new(
        new($"《全国人民代表大会和地方各级人民代表大会代表法》（2025年3月11日修正）{article}", $"Law on Deputies (as amended 11 March 2025), art. {english}"),
        new DateOnly(2025, 3, 12));

    public static LawBasis Election(string article, string english) => new(
        new($"《全国人民代表大会和地方各级人民代表大会选举法》（2020年10月17日修正）{article}", $"Election Law (as amended 17 October 2020), art. {english}"),
        new DateOnly(2020, 10, 18));

    /// <summary>Where only provinces set a number; <see cref="Records.Ruleset.Articles"/> names the article and its date.</summary>
    public static LawBasis Local(string text, string english) => new(new(text, english), null) { IsLocal = true };
}
