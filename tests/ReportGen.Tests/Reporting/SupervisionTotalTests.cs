using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>How many activities of supervision there were, and of what kind: told of one kind as of several, and never more than the records hold.</summary>
public sealed class SupervisionTotalTests
{
    private static readonly string[] _topics = ["春耕", "食品", "防汛", "农田", "养老", "客运", "供水", "禁烧", "秋收", "公路", "学位", "燃气"];

    [Theory]
    [InlineData(12, "全年围绕春耕、食品、农田、养老、供水、禁烧、公路、燃气等开展视察12次，参加代表144人次，提出意见建议24条。")]
    [InlineData(9, "全年围绕春耕、食品、防汛、农田、养老、客运、供水、禁烧、秋收开展视察9次，参加代表108人次，提出意见建议18条。")]
    public void Many_of_one_kind_without_a_story_are_told_by_subject_with_their_figures(int times, string told)
    {
        var text = Reported.Of(Visits(times)).Text;

        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line.Contains("视察", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_of_one_kind_told_one_by_one_have_their_total_before_them()
    {
        var text = Reported.Of(Visits(7)).Text;

        Assert.Contains("全年开展视察7次，参加代表84人次，提出意见建议14条。", text, StringComparison.Ordinal);
        Assert.Contains("1月10日，组织12名代表视察春耕，提出意见建议2条。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_told_one_by_one_have_none() => Assert.DoesNotContain("全年", Reported.Of(Visits(3)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_few_of_which_nothing_else_is_known_are_told_one_by_one(int times)
    {
        var text = Reported.Of(Visits(times).Replace(", deputies: 12, opinions: 2", "", StringComparison.Ordinal)).Text;

        Assert.All(_topics.Take(times), topic => Assert.Contains(topic, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Interviews_named_by_whom_are_all_told()
    {
        var text = Reported.Of("inspections:\n" + string.Concat(_topics.Take(5).Select((topic, i) => $"  - {{date: 2024-{i + 1:00}-10, kind: interview, topic: 约见{topic}办公室负责人}}\n"))).Text;

        Assert.All(_topics.Take(5), topic => Assert.Contains($"约见{topic}办公室负责人", text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_interview_of_which_nothing_is_known_is_one_still()
    {
        var text = Reported.Of("inspections: [{date: 2024-07-05, kind: interview, topic: 约见活动}]\n").Text;

        Assert.Contains("约见有关负责人", text, StringComparison.Ordinal);
        Assert.DoesNotContain("就约见", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_told_by_subject_among_others_are_counted() => Assert.Contains(
        "围绕供水、禁烧、秋收、公路、学位、燃气开展视察6次。",
        Reported.Of(Visits(12).Replace("春耕,", "春耕, sites: [东村],", StringComparison.Ordinal).Replace("食品,", "食品, sites: [东村],", StringComparison.Ordinal)
            .Replace("防汛,", "防汛, sites: [东村],", StringComparison.Ordinal).Replace("农田,", "农田, sites: [东村],", StringComparison.Ordinal)
            .Replace("养老,", "养老, sites: [东村],", StringComparison.Ordinal).Replace("客运,", "客运, sites: [东村],", StringComparison.Ordinal) + "report: {length: 6000}\n").Text,
        StringComparison.Ordinal);

    [Fact]
    public void A_heading_names_the_kinds_there_are_and_one_alone_is_none()
    {
        var visits = Visits(11).Replace("kind: visit, topic: 春耕,", "kind: visit, topic: 春耕, highlight: yes, summary: 看了农田。,", StringComparison.Ordinal);

        Assert.DoesNotContain("（一）", Reported.Of(visits + More("visit")).Text, StringComparison.Ordinal);
        Assert.Contains("（一）开展视察\n", Reported.Of(visits + More("hearing")).Text, StringComparison.Ordinal);
        Assert.Contains("（一）开展视察和调研\n", Reported.Of(visits + More("hearing") + More("research")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("visit", "开展视察2次，", "视察围绕防汛、禁毒进行。")]
    [InlineData("research", "开展专题调研2次，", "调研围绕防汛、禁毒进行。")]
    public void A_term_names_the_kinds_there_are(string kind, string total, string subjects)
    {
        var workspace = new ReportGen.Reporting.MemoryWorkspace();
        foreach (var (year, topic) in new[] { (2023, "防汛"), (2024, "禁毒") })
        {
            workspace.Add($"{year}.yaml", $"reportgen: 1\nperiod: {year}\n{Reported.Unit}inspections: [{{date: {year}-05-01, kind: {kind}, topic: {topic}, deputies: 12, opinions: 2}}]\n");
        }

        var text = Reported.In(workspace, ["2023.yaml", "2024.yaml"]).Text;

        Assert.Contains(total, text, StringComparison.Ordinal);
        Assert.Contains(subjects, text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_deputies_listened_to_is_no_subject_of_supervision()
    {
        var text = Reported.Of("inspections:\n  - {date: 2024-03-01, kind: visit, topic: 防汛, opinions: 2}\n  - {date: 2024-04-01, kind: oversight, topic: 禁烧, opinions: 2}\n  - {date: 2024-05-01, kind: attend, topic: 庭审}\n", "2024年上半年").Text;

        Assert.Contains("上半年围绕防汛、禁烧开展监督活动3次", text, StringComparison.Ordinal);
    }

    private static string Visits(int times) =>
        "inspections:\n" + string.Concat(_topics.Take(times).Select((topic, i) => $"  - {{date: 2024-{i + 1:00}-10, kind: visit, topic: {topic}, deputies: 12, opinions: 2}}\n"));

    private static string More(string kind) => $"  - {{date: 2024-12-20, kind: {kind}, topic: 医保, opinions: [加快], rectified: 已加快}}\n";
}
