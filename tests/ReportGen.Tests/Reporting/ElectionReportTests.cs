using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The structure of the elected: told once, with the shares of elections whatever their base; two levels in one table only where no item of one is missing in the other. What the records tell of the work, each thing once and in its place.</summary>
public sealed class ElectionReportTests
{
    private const string Town = "town: {districts: 20, seats: 50, elected: {total: 50, female: 14}, structure: {party: {中共党员: 30, 群众: 20}, age: {35岁以下: 12, 36－55岁: 38}}}";

    [Fact]
    public void Levels_with_the_same_items_stand_in_one_table()
    {
        var text = TextOf("county: {seats: 4, elected: {total: 4, female: 2}, structure: {party: {中共党员: 3, 群众: 1}, age: {36－55岁: 4}}}");

        Assert.Contains("类别|项目|县代表（人）|占县代表|镇代表（人）|占镇代表", text, StringComparison.Ordinal);
        Assert.Contains("年龄|35岁以下|0|0%|12|24%", text, StringComparison.Ordinal);
        Assert.Contains("应选代表4名，全部选出，其中妇女2名，占50%。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("按政治面貌分", text, StringComparison.Ordinal);
    }

    // The make-up of one poll is not that of all.
    [Fact]
    public void Two_polls_of_one_level_have_no_make_up_in_common()
    {
        const string Second = "  - {kind: general, poll_day: 2024-11-20, levels: {town: {districts: 8, seats: 25, candidates: {total: 35, female: 15}, elected: {total: 25, female: 9}}}}";

        Assert.Contains("妇女14名", TextOf(""), StringComparison.Ordinal);
        Assert.DoesNotContain("妇女14名", TextOf("", Second), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_level_has_other_items_nought_is_claimed_of_nobody()
    {
        var text = TextOf("county: {seats: 4, elected: {total: 4}, structure: {party: {中共党员: 3, 其他: 1}, age: {36－55岁: 4}}}");

        Assert.Contains("当选的县人大代表按年龄分，均为36－55岁；按政治面貌分，中共党员3人、其他1人。", text, StringComparison.Ordinal);
        Assert.Contains("类别|项目|人数（人）|占比", text, StringComparison.Ordinal);
        Assert.DoesNotContain("75%", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_year_records_of_the_election_is_told_and_by_elections_are_not()
    {
        var text = TextOf("", """
            party_work:
              - {date: 2024-01-08, kind: party_meeting, topic: 镇人大换届选举工作方案}
              - {date: 2024-05-08, kind: report, topic: 补选副镇长工作}
            inspections: [{date: 2024-06-01, kind: visit, topic: 防汛}]
            funds: [{item: 换届选举, amount: 50000, source: 县财政补助, use: 宣传}]
            cases:
              - {title: 一个电话, date: 2024-02, chapter: 代表工作, story: 两名代表打电话登记外出选民40人。}
              - {title: 修路, date: 2024-08, chapter: 代表工作, story: 两名代表协调修路。}
            honors: [{title: 换届选举工作先进集体, who: 清河镇, date: 2024-04}]
            """);

        Assert.Contains("镇党委于1月8日研究镇人大换届选举工作方案。", text, StringComparison.Ordinal);
        Assert.Contains("县财政补助换届选举经费5万元，用于宣传。", text, StringComparison.Ordinal);
        Assert.Contains("打电话登记外出选民40人。", text, StringComparison.Ordinal);
        Assert.Contains("清河镇获得“换届选举工作先进集体”称号。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("补选", text, StringComparison.Ordinal);
        Assert.DoesNotContain("修路", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_training_with_a_date_of_its_own_is_not_told_twice()
    {
        var text = TextOf("", "trainings: [{date: 2024-02-20, topic: 选民登记, audience: 选区工作组和登记员, people: 40}, {date: 2024-03-01, topic: 监票计票, audience: 监票员, form: 现场演练}]\n", ", trainings: [选举委员会成员培训, 登记员培训], committee: [{role: 主任, name: 甲一}]");

        Assert.Contains("组织选举委员会成员培训；2月20日，选区工作组和登记员40人学习选民登记；监票员于3月1日现场演练监票计票。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("登记员培训", text, StringComparison.Ordinal);
        Assert.Contains("镇选举委员会由甲一任主任，主持选举工作。", text, StringComparison.Ordinal);
    }

    // The election's own money is told in a file of elections alone, too, and the office's other money is not; who came to a training is told where the record says it.
    [Fact]
    public void A_file_of_the_election_alone_tells_its_money_and_its_trainings()
    {
        const string Helped = "trainings: [{date: 2024-02-05, topic: 选举业务, people: 46}]";
        var text = TextOf("", "funds: [{item: 换届选举经费, amount: 8.6万余, source: 县财政补助, use: 培训和宣传}, {item: 代表活动, amount: 5万}]\n" + Helped, ", trainings: 3");

        Assert.Contains("县财政补助换届选举经费8.6万余元，用于培训和宣传。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("代表活动", text, StringComparison.Ordinal);
        Assert.Contains("组织选举业务培训3次。46人于2月5日学习选举业务。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("组织选举业务培训", TextOf("", Helped, ", trainings: 1"), StringComparison.Ordinal);
    }

    // Those who were just elected are no helpers of the election, and an award is a result of it.
    [Fact]
    public void What_came_after_the_poll_stands_with_the_session_and_awards_with_the_results()
    {
        var text = TextOf("", """
            trainings: [{date: 2024-03-27, topic: 怎样当好代表, audience: 镇人大代表, form: 会前辅导, title: 新一届代表培训}, {date: 2024-03-02, topic: 选举程序}]
            party_work: [{date: 2024-03-20, kind: report, topic: 镇十九届人大一次会议筹备工作}]
            presidium_meetings: [{date: 2024-02-01, topics: [换届选举工作]}, {date: 2024-03-29, no: 1, topics: [分工, 代表小组划分]}]
            sessions: [{term: 19, no: 1, date: 2024-03-28, expected: 50, attended: 50}]
            honors: [{title: 换届选举工作先进集体, who: 清河镇, date: 2024-03}]
            """);

        AssertOrder(text, "一、基本情况", "称号。", "二、主要做法", "镇人大主席团会议于2月1日研究换届选举工作。", "3月2日组织学习选举程序。", "镇人大主席团于3月20日就新一届人代会筹备工作向镇党委请示报告。3月27日，镇人大代表参加会前辅导，学习怎样当好代表。", "第十九届人民代表大会第一次会议于3月28日召开，应到", "3月29日，新一届主席团举行第一次会议，研究分工和代表小组划分。");
        Assert.DoesNotContain("十九届人大一次", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_that_no_record_tells_of_has_its_full_name() => Assert.Contains(
        "研究清河镇第十九届人民代表大会第一次会议筹备工作。",
        TextOf("", "party_work: [{date: 2024-02-20, kind: party_meeting, topic: 镇十九届人大一次会议筹备工作}]\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("committee: [{role: 组长, name: 甲一}]", "选举工作领导小组由甲一任组长。")]
    [InlineData("committee: [{role: 选举工作领导组组长, name: 甲一}, {role: 成员单位, name: 妇联}]", "甲一任选举工作领导组组长，妇联为成员单位。")]
    [InlineData("committee: [甲一, 乙二]", "镇选举委员会由甲一、乙二组成，主持选举工作。")]
    [InlineData("committee: [{role: 主任, name: 甲一}, {role: 办公室主任, name: 乙二}]", "镇选举委员会由甲一任主任，乙二任办公室主任，主持选举工作。")]
    [InlineData("dates: {committee_appointed: 2024-01-05}, committee: [{role: 主任, name: 甲一}]", "县人大常委会于1月5日任命镇选举委员会组成人员，甲一任主任。")]
    public void Who_appointed_the_committee_is_told_where_it_is_recorded(string poll, string words) => Assert.Contains(words, TextOf("", "", ", " + poll), StringComparison.Ordinal);

    [Theory]
    [InlineData("publicity: {公告: 63, 宣传单: 4200, 横幅: 58, 广播: 120余, 院坝会: 47}", "通过横幅、广播等形式宣传选举的法律和程序，张贴公告63份，发放宣传单4200份，召开院坝会47场。")]
    [InlineData("publicity: {横幅: 90多, leaflets: 近5000}", "宣传选举的法律和程序，悬挂横幅90多条，发放宣传单近5000份。")]
    [InlineData("publicity: {广播: 未统计}", "通过广播宣传选举的法律和程序。")]
    public void Three_numbers_of_publicity_are_told_and_the_rest_is_named(string poll, string words) => Assert.Contains(words, TextOf("", "", ", " + poll), StringComparison.Ordinal);

    // What the office's own summary tells, the sentence beside it does not.
    [Theory]
    [InlineData("", "选区（个）|2|20", "委托投票的占")]
    [InlineData(", summary: 全镇设20个镇选区、2个县选区，办理委托投票300人。", "全镇设20个镇选区", "选出县人大代表4名、镇人大代表50名。")]
    public void What_the_summary_or_the_table_tells_the_text_does_not(string summary, string words, string more)
    {
        var text = Reported.In(Reported.Workspace($"elections:\n  - {{kind: general, poll_day: 2024-03-15, registered: 8000, voted: 7000, proxies: 300, levels: {{{BothLevels}}}{summary}}}\n"), kind: "election").Text;

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Contains(more, text, StringComparison.Ordinal);
        Assert.Equal(summary.Length == 0, text.Contains("委托投票的占", StringComparison.Ordinal));
        Assert.Equal(summary.Length == 0 ? 1 : 2, text.Split("20个").Length);
        Assert.Contains("当选代表中妇女占比|—|28%", text, StringComparison.Ordinal);
        Assert.DoesNotContain("（占28%）", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("experiences: [换届选举要细]\nproblems: [选举宣传少]\nplans: [培训新一届代表]\n", "体会、不足和打算")]
    [InlineData("experiences: [换届选举要细]\nproblems: [选举宣传少]\n", "体会和不足")]
    [InlineData("experiences: [选举要细, 选举要早, 选举要实]\nproblems: [选举宣传少]\nplans: [培训新一届代表, 交办十九届一次会议的建议]\n", "工作体会|不足和打算")]
    [InlineData("experiences: [选举要细, 选举要早, 选举要实]\nproblems: [选举宣传少]\n", "体会和不足")]
    [InlineData("problems: [选举宣传少]\n", "存在的问题")]
    [InlineData("experiences: [换届选举要细]\nproblems: [选举宣传少]\nreport: {chapters: [experiences, {chapter: problems, title: 选举中的不足}]}\n", "工作体会|选举中的不足")]
    public void Short_last_chapters_are_one(string records, string titles)
    {
        var lines = Reported.In(Reported.Workspace($"elections:\n  - {{kind: general, poll_day: 2024-03-15, levels: {{{Town}}}}}\n{records}"), kind: "election").Lines;

        Assert.Equal(titles.Split('|'), lines.Where(line => line.Length > 2 && "二三四五".Contains(line[0], StringComparison.Ordinal) && line[1] == '、').Select(line => line[2..]));
    }

    // A heading over each of four sentences is a list.
    [Fact]
    public void A_little_is_told_without_headings()
    {
        var text = TextOf("", "sessions: [{term: 19, no: 1, date: 2024-03-28, expected: 50, attended: 50}]\n", ", committee: [甲一, 乙二], publicity: {横幅: 8}");

        Assert.DoesNotContain("（一）", text, StringComparison.Ordinal);
        Assert.Contains("主持选举工作。宣传选举的法律和程序，悬挂横幅8条。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_by_election_names_the_district_and_who_was_elected() => Assert.Contains(
        "第三选区从2名正式候选人中补选甲一为镇人大代表。",
        Reported.In(Reported.Workspace("elections: [{kind: by_election, poll_day: 2024-06-08, by_district: [{name: 第三选区, seats: 1, candidates: 2, elected: [{name: 甲一, votes: 300}]}]}]\n"), kind: "election").Text, StringComparison.Ordinal);

    // Two levels of seats, candidates and winners are a table, not a dozen clauses.
    [Fact]
    public void Both_levels_elected_stand_in_a_table()
    {
        var text = Reported.In(
            Reported.Workspace("elections:\n  - {kind: general, poll_day: 2024-03-15, levels: {county: {districts: 2, seats: 4, candidates: {total: 6, female: 3}, elected: {total: 4, female: 2}}, town: {districts: 21, seats: 51, candidates: {total: 76, female: 29}, elected: {total: 51, female: 19}}}}\n"), kind: "election").Text;

        Assert.Contains("选出县人大代表4名、镇人大代表51名。\n名额、候选人和当选代表的情况见下表。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("正式候选人6名", text, StringComparison.Ordinal);
    }

    // Before the poll two levels with candidates are a table too, without those elected.
    [Fact]
    public void Both_levels_before_the_poll_stand_in_a_table()
    {
        var text = Reported.In(
            Reported.Workspace($"report: {{as_of: 2024-03-01}}\nelections:\n  - {{kind: general, poll_day: 2024-03-15, dates: {{start: 2024-01-10}}, levels: {{{BothLevels}}}}}\n"), kind: "election").Text;

        Assert.Contains("县人大代表选举划分2个选区，应选代表4名，协商确定正式候选人6名；镇人大代表选举划分20个选区，应选代表50名，协商确定正式候选人70名。\n名额和正式候选人的情况见下表。", text, StringComparison.Ordinal);
        Assert.Contains("候选人中非中共党员占比|50%|50%", text, StringComparison.Ordinal);
        Assert.DoesNotContain("当选", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("turnout: 85%", "参选率由上届的85%提高到87.5%。")]
    [InlineData("turnout: 90%", "参选率由上届的90%降到87.5%。")]
    [InlineData("turnout: 87.5%", "参选率87.5%，与上届持平。")]
    [InlineData("elected: 46", "应选代表50名，全部选出（上届46名），其中妇女14名")]
    public void Compared_with_the_election_before_both_values_are_named(string before, string words) => Assert.Contains(
        words, TextOf("", "", $", registered: 8000, voted: 7000, previous: {{{before}}}"), StringComparison.Ordinal);

    // What was elected before is the town's, not the county's.
    [Fact]
    public void The_number_elected_before_stands_with_the_towns_deputies() => Assert.Contains(
        "选出县人大代表4名、镇人大代表50名（上届46名）。",
        Reported.In(Reported.Workspace($"elections:\n  - {{kind: general, poll_day: 2024-03-15, levels: {{{BothLevels}}}, previous: {{elected: 46}}}}\n"), kind: "election").Text, StringComparison.Ordinal);

    // Persons who came once are persons; those of several times are 人次.
    [Theory]
    [InlineData("{date: 2024-02-20, topic: 选举程序, audience: 登记员, people: 80余}", "登记员80余人于2月20日学习选举程序。")]
    [InlineData("{date: 2024-02, times: 3, topic: 选举程序, audience: 登记员, people: 80余}", "登记员80余人次于2月学习选举程序。")]
    [InlineData("{date: 2024-03-20, topic: 怎样当好代表, audience: 新当选的镇人大代表, people: 49}", "49名新当选的镇人大代表于3月20日学习怎样当好代表。")]
    public void Persons_of_one_training_are_counted_once(string training, string words) => Assert.Contains(words, TextOf("", $"trainings: [{training}]\n"), StringComparison.Ordinal);

    [Fact]
    public void A_few_persons_have_their_share_and_the_most_are_named()
    {
        var text = TextOf("", "", ", title: 镇人大代表换届选举").Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("年龄|35岁以下|12|24%", text, StringComparison.Ordinal);

        const string Parts = "town: {districts: 20, seats: 50, elected: {total: 50}, structure: {occupation: {农民: 30, 村（社区）干部: 17, 教师: 3}}}";
        var shares = Reported.In(Reported.Workspace($"elections:\n  - {{kind: general, poll_day: 2024-03-15, levels: {{{Parts}}}}}\n"), kind: "election").Text;

        Assert.Contains("当选的镇人大代表中，农民最多，村（社区）干部次之，结构见下表。", shares, StringComparison.Ordinal);
        Assert.Contains("构成|村（社区）干部|17|34%\n构成|教师|3|6%", shares, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{农民: 20, 干部: 20, 教师: 10}")]
    [InlineData("{农民: 20, 其他: 18, 教师: 12}")]
    public void Where_no_one_leads_none_is_said_to(string parts) => Assert.DoesNotContain(
        "最多",
        Reported.In(Reported.Workspace($"elections:\n  - {{kind: general, poll_day: 2024-03-15, levels: {{town: {{seats: 50, elected: {{total: 50}}, structure: {{occupation: {parts}}}}}}}}}\n"), kind: "election").Text,
        StringComparison.Ordinal);

    private const string BothLevels =
        "county: {districts: 2, seats: 4, candidates: {total: 6, non_party: 3}, elected: {total: 4}}, town: {districts: 20, seats: 50, candidates: {total: 70, non_party: 35}, elected: {total: 50, female: 14, grassroots: 30}}";

    internal static void AssertOrder(string text, params string[] words)
    {
        var at = 0;
        foreach (var word in words)
        {
            var next = text.IndexOf(word, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"{word}\n{text}");
            at = next;
        }
    }

    internal static string TextOf(string county, string more = "", string poll = "") => Reported.In(
        Reported.Workspace($"elections:\n  - {{kind: general, poll_day: 2024-03-15, levels: {{{Town}{(county.Length > 0 ? ", " + county : "")}}}{poll}}}\n{more}"), kind: "election").Text;
}
