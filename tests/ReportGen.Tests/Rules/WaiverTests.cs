using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Rules;

public sealed class WaiverTests
{
    private const string Faulty = "sessions:\n  - {date: 2024-05-15, no: 2, expected: 54, attended: 55";

    [Fact]
    public void A_waiver_silences_one_rule_for_its_record_and_is_handed_back()
    {
        var (bag, waived) = Judged.Run($"period: 2024\n{Faulty}, waive: {{rule: r-06, reason: 含列席的县代表}}}}");
        Assert.DoesNotContain(bag.Items, item => item.Id == "R-06");
        var one = Assert.Single(waived);
        Assert.Equal(("R-06", "含列席的县代表"), (one.Rule.Id, one.Reason));
    }

    [Theory]
    [InlineData("r06")]
    [InlineData("Ｒ－０６")]
    public void Ids_are_understood_as_people_write_them(string id)
    {
        var (bag, waived) = Judged.Run($"period: 2024\n{Faulty}, waive: {{rule: {id}, reason: 含列席的县代表}}}}");
        Assert.DoesNotContain(bag.Items, item => item.Id is "R-06" or "RG2016");
        Assert.Single(waived);
        Assert.Empty(Judged.By("R-06", $"period: 2024\nsettings: {{rules: {{{id}: off}}}}\n{Faulty}}}"));
    }

    [Theory]
    [InlineData("R-4O", true)]
    [InlineData("R-99", true)]
    [InlineData("RG2099", true)]
    [InlineData("RG1303", false)]
    [InlineData("RG6001", false)]
    [InlineData("R-11", false)]
    public void A_waiver_of_no_rule_is_told(string id, bool isTold)
    {
        var found = Judged.By("RG2016", $"period: 2024\nsessions:\n  - {{date: 2024-05-15, no: 2, expected: 54, attended: 53, waive: {{rule: {id}, reason: 已核实}}}}");
        Assert.Equal(isTold ? 1 : 0, found.Count);
    }

    [Fact]
    public void A_waiver_of_another_rule_silences_nothing() =>
        Assert.Single(Judged.Of($"period: 2024\n{Faulty}, waive: [{{rule: R-05, reason: 已核实}}]}}"));

    [Theory]
    [InlineData("warning", "warning")]
    [InlineData("提示", "info")]
    [InlineData("error", "error")]
    [InlineData("关闭", null)]
    [InlineData("off", null)]
    public void A_project_raises_lowers_or_stops_a_rule(string level, string? severity)
    {
        var found = Judged.Of($"period: 2024\nsettings: {{rules: {{R-06: {level}}}}}\n{Faulty}}}");
        Assert.Equal(severity is null ? [] : [$"R-06 {severity} 5:55"], found);
    }

    [Fact]
    public void Findings_of_statistics_stay_beside_those_of_rules()
    {
        var (bag, _) = Judged.Run("period: 2024\ndeclared: {建议件树: 3}");
        Assert.Equal(Severity.Error, Assert.Single(bag.Items, item => item.Id == "RG6001").Severity);
    }

    [Theory]
    [InlineData("settings: {rules: {RG1303: off}}", "", 0)]
    [InlineData("settings: {rules: {RG1303: 提示}}", "", 0)]
    [InlineData("settings: {rules: {R-06: off}}", "", 1)]
    [InlineData("", ", waive: {rule: RG1303, reason: 外镇代表}", 0)]
    public void What_reading_found_goes_by_settings_and_waivers_too(string settings, string waiver, int warnings)
    {
        var (bag, waived) = Judged.Run($"period: 2024\n{settings}\ndeputies:\n  - {{name: 方卫国, level: town}}\ninspections:\n  - {{date: 2024-05-09, kind: visit, topic: 防汛, deputies: [何美玲]{waiver}}}");

        Assert.Equal(warnings, bag.Items.Count(item => item.Id == "RG1303" && item.Severity == Severity.Warning));
        Assert.Equal(waiver.Length > 0 ? 1 : 0, waived.Count);
    }

    [Theory]
    [InlineData("R-4O")]
    [InlineData("R400")]
    [InlineData("答复")]
    public void A_setting_for_what_is_no_rule_is_an_error(string id) =>
        Assert.Throws<ArgumentException>(() => Judged.Run($"period: 2024\nsettings: {{rules: {{{id}: off}}}}"));
}
