using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Rules;
using Xunit;

namespace ReportGen.Tests.Rules;

/// <summary>Walks the catalogue: what each page says is true of its rule.</summary>
public sealed partial class RuleCatalogueTests
{
    public static TheoryData<string> Checked() => [.. RuleCatalogue.All.Where(rule => rule.Page.IsChecked).Select(rule => rule.Rule.Id)];

    public static TheoryData<string> All() => [.. RuleCatalogue.All.Select(rule => rule.Rule.Id)];

    [Theory]
    [MemberData(nameof(Checked))]
    public void The_first_example_raises_the_rule_and_nothing_graver(string id)
    {
        var found = Judged.Run(PageOf(id).Raises).Bag.Items;

        Assert.Contains(found, d => d.Id == id);
        Assert.All(found.Where(d => d.Severity == Severity.Error), d => Assert.Equal(id, d.Id));
    }

    [Theory]
    [MemberData(nameof(Checked))]
    public void The_second_example_is_the_first_one_mended(string id)
    {
        var found = Judged.Run(PageOf(id).Passes).Bag.Items;

        Assert.DoesNotContain(found, d => d.Id == id);
        Assert.DoesNotContain(found, d => d.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(Checked))]
    public void A_finding_says_where_it_is_and_how_to_mend_it_in_both_languages(string id)
    {
        var finding = Judged.Run(PageOf(id).Raises).Bag.Items.First(d => d.Id == id);

        Assert.NotNull(finding.Location.Source);
        Assert.NotNull(finding.Help);
        Assert.Matches("[A-Za-z]{3}", finding.Headline.English);
        Assert.Matches("[A-Za-z]{3}", finding.Help!.English);
        Assert.Equal(RuleSet.IsLaw(finding.Rule), finding.Headline.Chinese.EndsWith("请核实", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_is_written_in_both_languages(string id)
    {
        var page = PageOf(id);
        Message[] texts = [page.Checks, page.Why, page.Mend, RuleCatalogue.Find(id)!.Rule.Title];

        Assert.All(texts, text => Assert.Matches(Chinese(), text.Chinese));
        Assert.All(texts, text => Assert.Matches("[A-Za-z]{3}", text.English));
        Assert.True(page.IsChecked || page.Passes.Length == 0);
    }

    [Fact]
    public void Ids_are_unique_among_all_that_can_speak_about_records()
    {
        Assert.Equal(KnownRules.All.Count, KnownRules.All.Select(rule => rule.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(RuleSet.Rules, rule => Assert.Matches(@"^(R-\d\d|RG2\d\d\d)$", rule.Id));
    }

    [Fact]
    public void Rules_of_arithmetic_are_no_rules_of_law()
    {
        string[] arithmetic = ["R-05", "R-06", "R-43", "R-46", "R-47", "R-50", "R-72"];

        Assert.Equal(arithmetic, RuleSet.Rules.Where(rule => rule.Id.StartsWith("R-", StringComparison.Ordinal) && !RuleSet.IsLaw(rule)).Select(rule => rule.Id));
    }

    private static RulePage PageOf(string id) => RuleSet.PageOf(id)!;

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Chinese();
}
