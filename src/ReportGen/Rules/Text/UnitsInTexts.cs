using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>RG2009: units in texts that cannot be: 7.5人 without 万, motions counted in 条.</summary>
internal sealed partial class UnitsInTexts : TextRule
{
    public override Rule Rule { get; } = new("RG2009", Severity.Warning, new("计量单位不对", "An implausible unit"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("人、名、户、件、次没有小数（7.5人多半漏了“万”）；议案论件，不论条。字段里的数由读取时检查。", "Persons, households and times have no decimals (7.5人 lacks 万); motions are counted in 件. Numbers of fields are checked when they are read."),
        Why = new("这样的数印出来，一眼就看得出是错的。", "Printed, such a number is seen to be wrong at once."),
        Mend = new("补上“万”，或者改正单位", "Add 万, or correct the unit"),
        Raises = """
            period: 2024
            cases:
              - {title: 人口普查, story: 全镇居住人口7.5人。}
            """,
        Passes = """
            period: 2024
            cases:
              - {title: 人口普查, story: 全镇居住人口7.5万人。}
            """,
    };

    protected override string Signs => ".案";

    protected override IEnumerable<TextFault> Find(string text)
    {
        foreach (Match match in Fraction().Matches(text))
        {
            yield return new(match.Index, match.Length, new($"“{match.Value}”不是整数，是不是漏了“万”？", $"“{match.Value}” is not whole; is 万 missing?"));
        }

        foreach (Match match in Motions().Matches(text))
        {
            yield return new(match.Index, match.Length, new($"“{match.Value}”：议案论件", $"“{match.Value}”: motions are counted in 件"));
        }
    }

    [GeneratedRegex(@"(?<![\d.])\d+\.\d+(?:人次|人(?!次)|名|户|件|次)")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"议案\d+条|\d+条议案")]
    private static partial Regex Motions();
}
