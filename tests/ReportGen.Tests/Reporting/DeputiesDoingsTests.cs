using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>代表履职情况: what deputies did, told by group where the roster has groups, else by example; how the table was counted stands below it.</summary>
public sealed class DeputiesDoingsTests
{
    private const string Roster = """
        deputies:
          - {name: 何远, level: town, district: 第一选区, group: 第一小组}
          - {name: 向前, level: town, district: 第二选区, group: 第一小组}
          - {name: 谢可, level: town, district: 第三选区, group: 第二小组}
          - {name: 卫东升, level: town, district: 第四选区, group: 第二小组}
          - {name: 段春雨, level: town, district: 第五选区, group: 第二小组}

        """;

    private const string Doings = """
        sessions:
          - {date: 2024-01-10, no: 4, expected: 5, attended: 5}
          - {date: 2024-08-10, no: 5, expected: 5, attended: 4}
        group_activities:
          - {date: 2024-03-07, group: 第一小组, topic: 察看路灯}
          - {date: 2024-06-07, group: 第二小组, topic: 柑橘销售情况座谈}
        contacts:
          - {date: 2024-06-10, form: reception, station: 东河联络站, deputies: [向前], voters: 9, opinions: 3}
          - {date: 2024-07-10, form: visit, deputies: [向前, 谢可], voters: 19}
        suggestions:
          - {id: 1, title: 关于修路的议案, type: motion, proposer: 何远, cosigners: [向前, 谢可, 卫东升, 段春雨], filed: true, handler: 村镇建设办公室, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-01, result: B}
          - {id: 2, title: 关于停车的建议, proposer: 向前, handler: 派出所, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-02, result: A, highlight: yes, summary: 划出车位64个。}
          - {id: 3, title: 关于清渠的建议, proposer: 卫东升, handler: 农业农村办公室, received: 2024-01-10, assigned: 2024-01-20, replied: 2024-03-03, result: A}
        duty_reports: [{date: 2024-10-23, deputies: [谢可, 卫东升], place: 西河联络站, opinions: 7, answered: 4}]
        cases: [{title: 甲, date: 2024-05-01, chapter: 代表工作, story: 谢可调解了争水的纠纷。}]
        honors: [{title: 县优秀代表, who: 何远}, {title: 县先进工作者, who: 高启年}]
        publications: [{title: 当代表的一年, author: 谢可}, {title: 镇里的一年, author: 高启年}]

        """;

    private static readonly string s_text = Of(Roster + Doings);

    [Theory]
    [InlineData("镇人大主席团在镇党委领导、平川县人大常委会指导下，组织代表依法履职。列入统计的有镇人大代表5名，编入第一小组2名、第二小组3名。")]
    [InlineData("1月10日召开清河镇第十九届人民代表大会第四次会议，8月10日召开清河镇第十九届人民代表大会第五次会议")]
    [InlineData("两次会议合计，代表出席率为90%。")]
    [InlineData("代表提出议案1件（已立案），建议、批评和意见2件，共3件，其中已答复3件。")]
    [InlineData("第一小组3月7日察看路灯。")]
    [InlineData("第二小组开展的活动有：6月7日柑橘销售情况座谈。")]
    [InlineData("1月10日提出《关于修路的议案》（何远），村镇建设办公室3月1日答复，所提问题正在解决。")]
    [InlineData("10月23日，谢可、卫东升两名代表在西河联络站向选民述职，选民提出意见建议7条，当场答复4条。")]
    [InlineData("5月1日，谢可调解了争水的纠纷。")]
    [InlineData("获得的表彰有县优秀代表（何远）。谢可撰写《当代表的一年》。")]
    [InlineData("\n注：“参加活动”按")]
    public void It_tells(string words) => Assert.Contains(words, s_text, StringComparison.Ordinal);

    // The name is a word of its own: 向前 in the middle of a sentence reads as "forward".
    [Theory]
    [InlineData("《关于停车的建议》的领衔代表是向前。划出车位64个。")]
    [InlineData("向前6月10日在东河联络站接待选民9人次，收到意见建议3条。")]
    public void A_name_cannot_be_read_as_a_part_of_the_sentence(string words)
    {
        Assert.Contains(words, s_text, StringComparison.Ordinal);
        Assert.DoesNotContain("向前代表", s_text, StringComparison.Ordinal);
        Assert.DoesNotContain("代表向前", s_text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_a_group_is_of_its_deputies_alone()
    {
        var (first, second) = (s_text.IndexOf("第一小组3月7日", StringComparison.Ordinal), s_text.IndexOf("第二小组开展", StringComparison.Ordinal));
        Assert.InRange(s_text.IndexOf("领衔代表是向前", StringComparison.Ordinal), first, second);
        Assert.True(s_text.IndexOf("《关于清渠的建议》（卫东升）", StringComparison.Ordinal) > second);

        // Deputies of two groups together, and those who are not deputies, are no group's.
        Assert.DoesNotContain("7月10日", s_text, StringComparison.Ordinal);
        Assert.DoesNotContain("高启年", s_text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggestion_of_one_whose_example_is_told_is_not_told_beside_it()
    {
        var text = Of(Roster + Doings.Replace("谢可调解了争水的纠纷", "卫东升调解了争水的纠纷", StringComparison.Ordinal));

        Assert.Contains("卫东升调解了争水的纠纷", text, StringComparison.Ordinal);
        Assert.DoesNotContain("《关于清渠的建议》（卫东升）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_groups_some_are_told_as_examples()
    {
        var text = Of(Roster.Replace(", group: 第一小组", "", StringComparison.Ordinal).Replace(", group: 第二小组", "", StringComparison.Ordinal) + Doings);

        Assert.Contains("二、履职事例", text, StringComparison.Ordinal);
        Assert.Contains("代表联系选民、提出建议、述职的情况，举例如下", text, StringComparison.Ordinal);
        Assert.Contains("7月10日，向前、谢可两名代表走访选民19人次。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("编入", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Stations_stand_for_groups_where_the_roster_has_no_groups()
    {
        var text = Of(Roster.Replace("group: 第一小组", "station: 东河联络站", StringComparison.Ordinal).Replace("group: 第二小组", "station: 西河联络站", StringComparison.Ordinal) + Doings);

        Assert.Contains("分别进入东河联络站2名、西河联络站3名", text, StringComparison.Ordinal);
        Assert.Contains("二、各联络站代表履职情况", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roster_alone_makes_no_chapter_of_one_group()
    {
        var text = Of(Roster + "contacts: [{date: 2024-06-10, form: reception, deputies: [向前], voters: 9}]\n");

        Assert.Contains("、履职事例", text, StringComparison.Ordinal);
        Assert.DoesNotContain("各小组代表履职情况", text, StringComparison.Ordinal);
    }

    private static string Of(string records) => Reported.In(Reported.Workspace(records), ["2024.yaml"], ReportKinds.Record).Text;
}
