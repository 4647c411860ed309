using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What a roll-up says of units, years and elections is what their records say.</summary>
public sealed class RollupClaimTests
{
    private const string Joint = "inspections: [{date: 2024-10-15, kind: enforcement, topic: 安全生产法实施情况, organised_by: 县人大常委会, deputies: 3}]";

    private const string Own = "inspections: [{date: 2024-05-01, kind: visit, topic: 春耕, deputies: 3}]";

    [Theory]
    [InlineData(Joint, Joint, "开展执法检查，各镇人大参加。")]
    [InlineData(Joint, Own, "开展执法检查，甲镇人大参加。")]
    public void A_joint_check_names_the_units_that_recorded_it(string first, string second, string told) =>
        Assert.Contains(told, Of(("甲镇.yaml", "甲镇", "town", "2024", first), ("乙镇.yaml", "乙镇", "town", "2024", second)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("township", "乡镇（街道）")]
    [InlineData("town", "镇（街道）")]
    public void A_county_with_subdistricts_is_not_one_of_units(string level, string word)
    {
        var text = Of(("a.yaml", "甲镇", "town", "2024", Own), ("b.yaml", "乙" + (level == "town" ? "镇" : "乡"), level, "2024", Own), ("c.yaml", "丙街道", "subdistrict", "2024", Own)).Text;
        Assert.Contains($"三个{word}人大", text, StringComparison.Ordinal);
        Assert.DoesNotContain("单位人大", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_years_are_told_with_their_years_and_the_doer_once()
    {
        const string party = "party_work: [{date: Y-02-01, kind: party_meeting, topic: 研究人大工作}, {date: Y-03-01, kind: party_meeting, topic: 研究代表工作}]\n";
        const string only = "party_work: [{date: 2023-02-01, kind: party_meeting, topic: 研究人大工作}]\n";
        var text = Of(
            ("a3.yaml", "甲镇", "town", "2023", party.Replace("Y", "2023", StringComparison.Ordinal)),
            ("a4.yaml", "甲镇", "town", "2024", only.Replace("2023", "2024", StringComparison.Ordinal)),
            ("b3.yaml", "乙镇", "town", "2023", party.Replace("Y", "2023", StringComparison.Ordinal)),
            ("b4.yaml", "乙镇", "town", "2024", only.Replace("2023", "2024", StringComparison.Ordinal))).Text;
        Assert.Contains("各镇党委2023年和2024年研究人大工作，2023年3月研究代表工作。", text.Replace("2023年、2024年", "2023年和2024年", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void By_elections_stand_apart_from_the_general_election()
    {
        const string general = "elections: [{kind: general, stage: 已完成, poll_day: 2024-11-01, summary: 设投票站5个。各选区都一次选举成功。, levels: {town: {districts: 20, registered: 8000, voted: 7500, elected: {total: 50}}}}";
        const string by = ", {kind: by_election, stage: 已完成, poll_day: 2024-05-18, summary: 设投票站1个，孟春华当选, by_district: [{name: 第七选区}], levels: {town: {districts: 1, registered: 500, voted: 450, elected: {total: 1}}}}";
        var report = Of(("a.yaml", "甲镇", "town", "2024", general + by + "]"), ("b.yaml", "乙镇", "town", "2024", general + "]"));
        var text = report.Text;

        Assert.Contains("甲镇：设投票站5个。各选区都一次选举成功。乙镇：", text, StringComparison.Ordinal);
        Assert.Contains("甲镇5月18日在第七选区补选代表，设投票站1个，孟春华当选。", text, StringComparison.Ordinal);
        Assert.Contains("登记选民16000人", text, StringComparison.Ordinal);
    }

    private static Reported Of(params (string File, string Name, string Level, string Year, string Records)[] units)
    {
        var files = new MemoryWorkspace();
        foreach (var unit in units)
        {
            files.Add(unit.File, Reported.Complete($"period: {unit.Year}\nunit: {{name: {unit.Name}, level: {unit.Level}, term: 19, parent: 平川县}}\n{unit.Records}"));
        }

        return Reported.In(files, [.. units.Select(unit => unit.File)], ReportKinds.Rollup);
    }
}
