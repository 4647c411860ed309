using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Records;

public sealed class PeopleAndListTests
{
    private const string Head = "reportgen: 1\nperiod: 2024\nunit: {name: 青溪镇, level: town, term: 18, deputies: {镇: 51, 县: 4}}\n";

    // names / groups / how many; "+" are more than are known.
    [Theory]
    [InlineData("15名代表", "//15")]
    [InlineData("30余人次", "//30余")]
    [InlineData("12名镇人大代表", "//12")]
    [InlineData("梁文远", "梁文远//1")]
    [InlineData("梁文远、丁晓梅；许佳宁", "梁文远,丁晓梅,许佳宁//3")]
    [InlineData("梁文远、丁晓梅等12人", "梁文远,丁晓梅//12")]
    [InlineData("梁文远、丁晓梅等12名代表", "梁文远,丁晓梅//12")]
    [InlineData("梁文远等", "梁文远//1+")]
    [InlineData("[梁文远, 王建国（东河村）]", "梁文远,王建国（东河村）//2")]
    [InlineData("阿卜杜拉·买买提", "阿卜杜拉·买买提//1")]
    [InlineData("吴　梅、陈 岩（东河村）", "吴梅,陈岩（东河村）//2")]
    [InlineData("王 建 国、欧阳　修、欧 阳 建 国、李 小明", "王建国,欧阳修,欧阳建国,李小明//4")]
    [InlineData("王　建　国（组长）", "王建国（组长）//1")]
    [InlineData("镇长 何远", "镇长 何远//1")]
    [InlineData("何远 主任", "何远 主任//1")]
    [InlineData("清河村 王建国", "清河村 王建国//1")]
    [InlineData("镇人大 陈立新", "镇人大 陈立新//1")]
    [InlineData("John Smith", "John Smith//1")]
    [InlineData("全体镇代表", "/全体镇代表/51")]
    [InlineData("全体县代表", "/全体县代表/4")]
    [InlineData("第一小组", "/第一小组/+")]
    [InlineData("主席团成员", "/主席团成员/+")]
    [InlineData("部分镇代表", "/部分镇代表/+")]
    [InlineData("十二名代表", "//12")]
    [InlineData("万三、千寻", "万三,千寻//2")]
    [InlineData("未统计", "//+")]
    [InlineData("~", "//+")]
    [InlineData("{county: 3, 镇: 5}", "//8")]
    public void People_are_numbers_names_and_groups(string written, string expected)
    {
        var people = Read(Head + $"duty_reports:\n  - {{date: 2024-05-15, deputies: {written}}}\n").List(DutyReports.Type)[0].Get(DutyReports.Deputies)!;

        var count = people.Count.Value?.ToString() + people.Count.QualifierWord + (people.Count.IsKnown ? "" : "+");
        Assert.Equal(expected, $"{string.Join(',', people.Names)}/{string.Join(',', people.Groups)}/{count}");
    }

    // However little of it is kept: what it says and where it stands are the same each time it is asked for.
    [Theory]
    [InlineData("村道", "村道", 31)]
    [InlineData("\"村道\"", "村道", 32)]
    [InlineData("[村道]", "村道", 32)]
    [InlineData("村道、水渠", "村道、水渠", 31)]
    public void A_list_of_one_text_knows_its_place(string written, string texts, int column)
    {
        var record = Read(Head + $"inspections:\n  - {{date: 2024-05-15, sites: {written}, kind: visit, topic: 防汛}}\n").List(Inspections.Type)[0];

        for (var again = 0; again < 2; again++)
        {
            var list = record.Get(Inspections.Sites)!;
            Assert.Equal(texts, string.Join('、', list));
            var place = list.LocationOf(0);
            Assert.Equal((5, column, 2), (place.Line, place.Column, place.Length));
        }
    }

    [Theory]
    [InlineData("梁文远", "梁文远", false)]
    [InlineData(" 梁文远 ", "梁文远", false)]
    [InlineData("梁 文 远", "梁 文 远", false)]
    [InlineData("[梁文远]", "", false)]
    [InlineData("梁文远等", "梁文远等", true)]
    [InlineData("梁文远等5人", "梁文远等5人", true)]
    public void One_named_person_is_as_written(string written, string kept, bool hasUnnamed)
    {
        var record = Read(Head + $"duty_reports:\n  - {{date: 2024-05-15, deputies: {written}}}\n").List(DutyReports.Type)[0];

        for (var again = 0; again < 2; again++)
        {
            var people = record.Get(DutyReports.Deputies)!;
            Assert.Equal((kept, hasUnnamed), (people.Written, people.HasUnnamed));
            Assert.Equal("梁文远", Assert.Single(people.Names));
            Assert.Equal(5, people.Names.LocationOf(0).Line);
        }
    }

    [Theory]
    [InlineData("陈立新 林秀兰 赵福", "陈立新、林秀兰、赵福")]
    [InlineData("陈立新　吴　梅等5人", "陈立新、吴梅")]
    [InlineData("[许佳宁, 吴 梅 陈立新]", "吴梅、陈立新")]
    [InlineData("吴 梅 李 明", "吴梅、李明")]
    [InlineData("欧阳 修 王 建 国", "欧阳修、王建国")]
    public void Names_with_spaces_alone_between_them_are_no_one_person(string written, string names)
    {
        var bag = new DiagnosticBag();
        ReadInto(bag, $"{Head}duty_reports:\n  - {{date: 2024-05-15, deputies: {written}}}\n");

        var finding = Assert.Single(bag.Items);
        Assert.Equal("RG1207", finding.Id);
        Assert.Contains($"写成 {names}；", finding.Help!.Chinese, StringComparison.Ordinal);
    }

    // 二十五人 was a person of that name, and one person.
    [Theory]
    [InlineData("二十五人", "RG1202", "写成 25人")]
    [InlineData("近二十五名代表", "RG1202", "写成 近25名代表")]
    [InlineData("方卫国、何美玲等二十五人", "RG1202", "写成 25人")]
    [InlineData("百人", "RG1202", "写数字，如 30")]
    [InlineData("镇代表二十五名、县代表三名", "RG1202", "写成 25名")]
    [InlineData("方卫国、镇代表12名", "RG1207", "镇代表50名")]
    [InlineData("代表及群众50人", "RG1207", "镇代表50名")]
    [InlineData("见附件", "RG1207", "写人数")]
    [InlineData("很多人", "RG1207", "写人数")]
    [InlineData("方卫国、名单附后", "RG1207", "写人数")]
    [InlineData("[二十五人]", "RG1207", "直接写人数")]
    [InlineData("[方卫国, 12人]", "RG1207", "方卫国、何美玲等12人")]
    [InlineData("方卫国、十二人", "RG1207", "方卫国、何美玲等12人")]
    public void A_number_of_persons_is_no_name(string written, string id, string help)
    {
        var bag = new DiagnosticBag();
        ReadInto(bag, $"{Head}duty_reports:\n  - {{date: 2024-05-15, deputies: {written}}}\n");

        var finding = Assert.Single(bag.Items);
        Assert.Equal(id, finding.Id);
        Assert.Contains(help, finding.Help!.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[梁文远, 石小满, 梁文远]", 1)]
    [InlineData("梁文远、石小满、梁文远等5人", 1)]
    [InlineData("[梁文远（东河村）, 梁文远（西渠村）]", 0)]
    public void A_person_named_twice_is_told(string written, int times)
    {
        var bag = new DiagnosticBag();
        ReadInto(bag, $"{Head}duty_reports:\n  - {{date: 2024-05-15, deputies: {written}}}\n");

        Assert.Equal(Enumerable.Repeat("RG1311", times), bag.Items.Select(found => found.Id));
    }

    [Theory]
    [InlineData("镇代表50名", "50", "town 50")]
    [InlineData("县人大代表三名、镇人大代表12名", "15", "county 三, town 12")]
    [InlineData("省代表1名，县代表2名，镇代表近百名", "约100", "province 1, county 2, town 近百")]
    [InlineData("全体代表五十人", "50", "")]
    [InlineData("代表50余名", "50余", "")]
    public void Deputies_stand_before_their_number(string written, string count, string levels)
    {
        var people = Read($"{Head}duty_reports:\n  - {{date: 2024-05-15, deputies: \"{written}\"}}\n").List(DutyReports.Type)[0].Get(DutyReports.Deputies)!;

        Assert.Equal(count, PrintedSum.Text(people.Count));
        Assert.Equal(levels, string.Join(", ", people.ByLevel.Select(level => $"{level.Level.Key} {level.Count.Written}")));
        Assert.Equal((0, 0, written), (people.Names.Count, people.Groups.Count, people.Written));
    }

    // Which name an office belongs to, and where a row of characters parts, nobody can say.
    [Theory]
    [InlineData("镇长 何远 书记 李明")]
    [InlineData("王 建 国 李 小 明")]
    public void Names_that_nobody_can_part_are_told_without_a_guess(string written)
    {
        var bag = new DiagnosticBag();
        ReadInto(bag, $"{Head}duty_reports:\n  - {{date: 2024-05-15, deputies: {written}}}\n");

        Assert.Equal(("RG1207", "姓名之间用顿号；是一个人的，姓名里不空格，或者中间用“·”"), (bag.Items[0].Id, bag.Items[0].Help!.Chinese));
    }

    [Fact]
    public void Several_names_are_no_one_deputy_of_the_roster()
    {
        var bag = new DiagnosticBag();
        ReadInto(bag, $"{Head}deputies: [{{name: 陈立新 李明, level: town}}, {{name: 王　建　国, level: town}}]\n");

        var finding = Assert.Single(bag.Items);
        Assert.Equal(("RG1207", "“姓名”里的“陈立新 李明”是几个人"), (finding.Id, finding.Headline.Chinese));
    }

    [Theory]
    [InlineData("吴　梅", "吴梅")]
    [InlineData("吴梅", "吴　梅")]
    [InlineData("吴  梅", "吴 梅")]
    public void A_name_that_is_padded_in_the_roster_is_the_same_name(string roster, string written)
    {
        var book = Read(Head + $"deputies: [{{name: {roster}, level: town}}]\nduty_reports:\n  - {{date: 2024-05-15, deputies: {written}}}\n");

        Assert.Equal("吴梅", book.List(Deputies.Type)[0].Get(Deputies.Name));
        Assert.Equal(["吴梅"], book.List(DutyReports.Type)[0].Get(DutyReports.Deputies)!.Deputies.Select(deputy => deputy.Get(Deputies.Name)));
    }

    [Theory]
    [InlineData("东渠、西渠", "东渠|西渠")]
    [InlineData("东渠，西渠；南渠", "东渠|西渠|南渠")]
    [InlineData("镇政府（民政办、财政所）、卫生院", "镇政府（民政办、财政所）|卫生院")]
    [InlineData("《中华人民共和国安全生产法》、《民法典（合同、侵权编）》", "《中华人民共和国安全生产法》|《民法典（合同、侵权编）》")]
    [InlineData("[东渠、西渠, 南渠]", "东渠、西渠|南渠")]
    [InlineData("无", "")]
    public void Names_in_one_text_are_split_outside_brackets(string written, string expected) => Assert.Equal(
        expected,
        string.Join('|', Read(Head + $"inspections:\n  - {{date: 2024-05, kind: visit, topic: 河道, sites: {(written[0] == '[' ? written : $"\"{written}\"")}}}\n").List(Inspections.Type)[0].Get(Inspections.Sites)!));

    [Theory]
    [InlineData("5条", 5, 0)]
    [InlineData("[路灯不亮, 垃圾多]", 2, 2)]
    [InlineData("路灯不亮、垃圾多，要尽快解决", 1, 1)]
    [InlineData("一是加强管理，二是加大投入", 1, 1)]
    [InlineData("三项制度还不健全", 1, 1)]
    [InlineData("井盖松动", 1, 1)]
    [InlineData("修路、架桥", 1, 1)]
    [InlineData("十九条", 19, 0)]
    [InlineData("无", 0, 0)]
    public void Opinions_are_a_number_or_told_one_by_one(string written, int count, int texts)
    {
        var items = Read(Head + $"inspections:\n  - {{date: 2024-05, kind: visit, topic: 河道, opinions: {written}}}\n").List(Inspections.Type)[0].Get(Inspections.Opinions)!;

        Assert.Equal((count, texts), (items.Count.Value, items.Texts.Count));
    }

    [Theory]
    [InlineData("好几条")]
    [InlineData("较多")]
    public void A_word_that_says_vaguely_how_many_is_no_sentence(string written)
    {
        var bag = new DiagnosticBag();
        ReadInto(bag, Head + $"inspections:\n  - {{date: 2024-05, kind: visit, topic: 河道, opinions: {written}}}\n");

        Assert.Equal("RG1202", Assert.Single(bag.Items).Id);
    }

    [Theory]
    [InlineData("systems: 议事规则、学习制度")]
    [InlineData("experiences: 坚持党的领导")]
    [InlineData("problems: 学习不够")]
    public void One_sentence_is_a_list_of_one(string written)
    {
        var book = Read(Head + written + "\n");

        Assert.Single(RecordCatalogue.Lists.SelectMany(list => book.List(list)));
    }

    [Theory]
    [InlineData("{赞成: 47, 反对: 1, abstain: 0, 未投: 2}", "47/1/0/2/")]
    [InlineData("48票", "48////")]
    [InlineData("100%", "////100")]
    [InlineData("98.1％", "////98.1")]
    [InlineData("全票通过", "////100")]
    public void Votes_are_numbers_or_a_share(string written, string expected)
    {
        var votes = Read(Head + $"sessions:\n  - {{date: 2024-01-10, no: 3, resolutions: [{{title: 决议, votes: {written}}}]}}\n").List(Sessions.Type)[0].Get(Sessions.Resolutions)![0].Get(SessionResolutions.Votes)!;

        Assert.Equal(expected, string.Join('/', votes.For?.Value, votes.Against?.Value, votes.Abstain?.Value, votes.NotCast?.Value, votes.Share?.Value));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("是", true)]
    [InlineData("√", true)]
    [InlineData("False", false)]
    [InlineData("否", false)]
    public void Yes_and_no_are_said_in_several_ways(string written, bool expected) =>
        Assert.Equal(expected, Read(Head + $"cases:\n  - {{title: 修路, highlight: {written}}}\n").List(Cases.Type)[0].Highlight);

    [Theory]
    [InlineData("四", 4, null)]
    [InlineData("第4次会议", 4, null)]
    [InlineData("十九届四次", 4, 19)]
    [InlineData("第十九届人民代表大会第四次会议", 4, 19)]
    public void A_session_is_numbered_as_offices_name_it(string written, int number, int? term)
    {
        var no = Read(Head + $"sessions:\n  - {{date: 2024-01-10, no: {written}}}\n").List(Sessions.Type)[0].Get(Sessions.No)!;

        Assert.Equal((number, term), (no.Number, no.Term));
    }

    private static RecordBook Read(string text)
    {
        var bag = new DiagnosticBag();
        var set = ReadInto(bag, text);
        Assert.Empty(bag.Items.Select(d => $"{d.Location} {d.Headline.Chinese}"));
        return Assert.Single(set.Books);
    }

    private static RecordSet ReadInto(DiagnosticBag bag, string text) => RecordReader.Read([new RecordInput(new RecordFile("2024.yaml", Encoding.UTF8.GetBytes(text)))], bag);
}
