using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The functions <c>zh.…</c> by the standards of numbers (GB/T 15835) and punctuation (GB/T 15834).</summary>
public sealed class ZhFunctionTests
{
    private const string Records = """
        sessions: [{date: 2024-01-16, no: 5, expected: 54, attended: 53}, {date: 2024-08-08, term: 20, no: 1}]
        settings: {terms: {联络站: 代表之家}}
        inspections:
          - {date: 2024-05-15, kind: visit, topic: 甲, findings: 10以上, opinions: 30余, deputies: 约120, expected: 15左右}
          - {date: 2024-06-15, kind: visit, topic: 乙, findings: 不少于5, opinions: 未统计, deputies: [甲某, 乙某], summary: 看了堤防；, rectified: 改好了。}
          - {date: 2024-07-15, kind: visit, topic: 丙, opinions: 1-3, findings: 20以下}
        trainings: [{date: 2024-05-15, topic: 丙}]
        """;

    [Theory]
    [InlineData("共收到29条意见", "29", true)]
    [InlineData("共收到129条意见", "29", false)]
    [InlineData("2月开始", "2", false)]
    [InlineData("提出两条意见", "2", true)]
    [InlineData("第二条街", "2", false)]
    [InlineData("8月1日反馈", "\"8月1日\"", true)]
    [InlineData("代表建议增设防护栏", "\"增设护栏\"", true)]
    [InlineData("代表听取了汇报", "\"增设护栏\"", false)]
    [InlineData("", "\"增设护栏\"", false)]
    public void A_text_says_a_number_a_day_or_half_of_the_words(string text, string fact, bool said) =>
        Assert.Equal(said ? "true" : "false", Reported.Print($"zh.says \"{text}\" {fact}"));

    [Theory]
    [InlineData("0", "零")]
    [InlineData("1", "一")]
    [InlineData("2", "二")]
    [InlineData("10", "十")]
    [InlineData("11", "十一")]
    [InlineData("19", "十九")]
    [InlineData("20", "二十")]
    [InlineData("21", "二十一")]
    [InlineData("100", "一百")]
    [InlineData("105", "一百零五")]
    [InlineData("110", "一百一十")]
    [InlineData("112", "一百一十二")]
    [InlineData("1000", "一千")]
    [InlineData("1005", "一千零五")]
    [InlineData("1050", "一千零五十")]
    [InlineData("9999", "九千九百九十九")]
    [InlineData("10000", "10000")]
    [InlineData("(0 - 3)", "-3")]
    [InlineData("3.0", "三")]
    [InlineData("stats.视察次数", "三")]
    public void Number(string number, string words) => Assert.Equal(words, Reported.Print("zh.number " + number, Records));

    [Theory]
    [InlineData("1", "一")]
    [InlineData("2", "两")]
    [InlineData("12", "十二")]
    [InlineData("22", "二十二")]
    [InlineData("stats.sessions.total", "两")]
    public void Count(string number, string words) => Assert.Equal(words, Reported.Print("zh.count " + number, Records));

    [Theory]
    [InlineData("zh.quantity inspections[0].findings", "10个以上")]
    [InlineData("zh.quantity inspections[0].findings \"处\"", "10处以上")]
    [InlineData("zh.quantity inspections[0].opinions", "30余条")]
    [InlineData("zh.quantity inspections[0].deputies", "约120名")]
    [InlineData("zh.quantity inspections[0].deputies \"人次\"", "约120人次")]
    [InlineData("zh.quantity inspections[0].expected", "15人左右")]
    [InlineData("zh.quantity inspections[1].findings", "不少于5个")]
    [InlineData("zh.quantity inspections[1].opinions", "")]
    [InlineData("zh.quantity inspections[1].deputies.count", "2名")]
    [InlineData("zh.quantity inspections[2].opinions", "1至3条")]
    [InlineData("zh.quantity inspections[2].findings", "20个以下")]
    [InlineData("zh.quantity inspections[2].deputies", "")]
    [InlineData("zh.quantity stats.视察次数", "3次")]
    [InlineData("zh.quantity stats.人代会出席率", "98.1%")]
    [InlineData("zh.quantity stats.duty_reports.total", "")]
    [InlineData("zh.quantity 5 \"件\"", "5件")]
    [InlineData("zh.quantity null \"件\"", "")]
    [InlineData("zh.quantity \"10以上\" \"条\"", "10条以上")]
    [InlineData("zh.quantity \"10以内\" \"条\"", "10条以内")]
    public void Quantity(string call, string words) => Assert.Equal(words, Reported.Print(call, Records));

    // An amount keeps the qualifier that was written, alone and in a sum.
    [Theory]
    [InlineData("5万余", "zh.money funds[0].amount", "5万余元")]
    [InlineData("约5.2万", "zh.money stats.funds.spent", "约5.2万元")]
    [InlineData("5000以上", "zh.money funds[0].amount", "5000元以上")]
    [InlineData("5万以内", "zh.money stats.funds.spent", "5万元以内")]
    [InlineData("1万-3万", "zh.money funds[0].amount", "1万至3万元")]
    [InlineData("未统计", "zh.money stats.funds.spent", "")]
    [InlineData("6.2万}, {date: 2024-06-01, item: 培训, amount: 3万余", "zh.money stats.funds.spent", "9.2万余元")]
    [InlineData("4000}, {date: 2024-06-01, item: 培训, amount: 约1200", "zh.money stats.funds.spent", "约5200元")]
    public void Money(string amount, string call, string words) =>
        Assert.Equal(words, Reported.Print(call, $"funds: [{{date: 2024-05-01, item: 代表活动, amount: {amount}}}]"));

    [Theory]
    [InlineData("zh.list []", "")]
    [InlineData("zh.list null", "")]
    [InlineData("zh.list [\"甲\"]", "甲")]
    [InlineData("zh.list \"甲\"", "甲")]
    [InlineData("zh.list [\"甲\", \"乙\", \"丙\"]", "甲、乙、丙")]
    [InlineData("zh.list [\"甲\", null, \"\", \"丙\"]", "甲、丙")]
    [InlineData("zh.list [\"甲\", \"乙\"] \"等\"", "甲、乙等")]
    [InlineData("zh.list [\"甲\", \"乙\"] \"等\" \"个方面\"", "甲、乙等两个方面")]
    [InlineData("zh.list [\"甲\", \"乙\", \"丙\"] null \"项\"", "甲、乙、丙三项")]
    [InlineData("zh.list [] \"等\" \"项\"", "")]
    [InlineData("zh.list [\"《甲》\", \"《乙》\"]", "《甲》《乙》")]
    [InlineData("zh.list [\"《甲》\", \"乙\", \"《丙》\"]", "《甲》、乙、《丙》")]
    [InlineData("zh.list [\"“甲”\", \"“乙”\"]", "“甲”“乙”")]
    [InlineData("zh.list [\"甲、乙\", \"丙\"]", "甲、乙，丙")]
    [InlineData("zh.list [\"甲（乙、丙）\", \"丁\"]", "甲（乙、丙）、丁")]
    [InlineData("zh.list [\"《甲、乙》\", \"丙\"]", "《甲、乙》、丙")]
    [InlineData("zh.list [\"甲\", \"乙\", \"丙\"] \"\" \"\" 2", "甲、乙等")]
    [InlineData("zh.list [\"甲\", \"乙\", \"丙\"] \"\" \"项\" 2", "甲、乙等三项")]
    [InlineData("zh.list [\"甲\", \"乙\"] \"\" \"\" 2", "甲、乙")]
    [InlineData("zh.list [1, 2]", "1、2")]
    [InlineData("zh.list inspections[1].deputies.names", "甲某、乙某")]
    [InlineData("[\"甲\", \"乙\"] | zh.list \"等\"", "甲、乙等")]
    public void List(string call, string words) => Assert.Equal(words, Reported.Print(call, Records));

    [Theory]
    [InlineData("zh.series []", "")]
    [InlineData("zh.series null", "")]
    [InlineData("zh.series [\"甲\"]", "甲。")]
    [InlineData("zh.series [\"甲。\"]", "甲。")]
    [InlineData("zh.series [\"甲。\", \"乙；\", \"丙\"]", "一是甲；二是乙；三是丙。")]
    [InlineData("zh.series [\"甲\", \"\", null, \"乙\"]", "一是甲；二是乙。")]
    [InlineData("zh.series [\"能不能？\", \"能！\"]", "一是能不能？二是能！")]
    public void Series(string call, string words) => Assert.Equal(words, Reported.Print(call, Records));

    [Fact]
    public void A_long_series_counts_on() => Assert.EndsWith("；十一是甲；十二是甲。", Reported.Print("zh.series ([\"甲\"] * 12)", Records), StringComparison.Ordinal);

    [Theory]
    [InlineData("zh.percent 98.148148", "98.1%")]
    [InlineData("zh.percent 25", "25%")]
    [InlineData("zh.percent 0.05", "0.1%")]
    [InlineData("zh.percent null", "")]
    [InlineData("zh.share 3 12", "25%")]
    [InlineData("zh.share 2 3", "66.7%")]
    [InlineData("zh.share 2 0", "")]
    [InlineData("zh.share null 3", "")]
    [InlineData("zh.share sessions[0].attended sessions[0].expected", "98.1%")]
    [InlineData("zh.share stats.视察次数 stats.监督活动次数", "100%")]
    [InlineData("zh.share stats.duty_reports.total 3", "")]
    [InlineData("zh.money 60", "60元")]
    [InlineData("zh.money 9999", "9999元")]
    [InlineData("zh.money 10000", "1万元")]
    [InlineData("zh.money 118000", "11.8万元")]
    [InlineData("zh.money 887400", "88.74万元")]
    [InlineData("zh.money 123456", "123456元")]
    [InlineData("zh.money 100000000", "1亿元")]
    [InlineData("zh.money 0.5", "0.5元")]
    [InlineData("zh.money null", "")]
    [InlineData("zh.change 47 44", "比上年增加3，增长6.8%")]
    [InlineData("zh.change 44 47", "比上年减少3，下降6.4%")]
    [InlineData("zh.change 3 3", "与上年持平")]
    [InlineData("zh.change 3 0", "上年没有")]
    [InlineData("zh.change null 3", "")]
    [InlineData("zh.change 3 null", "")]
    [InlineData("zh.change stats.视察次数", "")]
    [InlineData("zh.change stats.视察次数 2", "比上年增加1次，增长50%")]
    [InlineData("zh.change stats.人代会出席率 97.1", "比上年提高1个百分点")]
    [InlineData("zh.term \"联络站\"", "代表之家")]
    [InlineData("zh.term \"小组\"", "小组")]
    [InlineData("zh.people inspections[1].deputies", "甲某、乙某")]
    [InlineData("zh.people inspections[0].deputies", "约120名")]
    [InlineData("zh.people null", "")]
    [InlineData("zh.date inspections[0].date", "5月15日")]
    [InlineData("zh.date inspections[0].date true", "2024年5月15日")]
    [InlineData("zh.date null", "")]
    [InlineData("zh.session sessions[0]", "清河镇第十九届人民代表大会第五次会议")]
    [InlineData("zh.session sessions[1]", "清河镇第二十届人民代表大会第一次会议")]
    [InlineData("zh.session_short sessions[0]", "镇十九届人大五次会议")]
    [InlineData("zh.congress sessions[0]", "镇十九届人大")]
    [InlineData("zh.congress sessions[1]", "镇二十届人大")]
    [InlineData("zh.sentence inspections[1].summary", "看了堤防。")]
    [InlineData("zh.sentence inspections[1].rectified", "改好了。")]
    [InlineData("zh.clause inspections[1].rectified", "改好了")]
    [InlineData("zh.sentence \"好！\"", "好！")]
    [InlineData("zh.sentence \"他说：“好。”\"", "他说：“好。”")]
    [InlineData("zh.sentence \"甲、\"", "甲。")]
    [InlineData("zh.sentence \"  \"", "")]
    [InlineData("zh.sentence null", "")]
    [InlineData("zh.clause null", "")]
    public void The_others(string call, string words) => Assert.Equal(words, Reported.Print(call, Records));

    [Theory]
    [InlineData("ethnic_township", "乡十九届人大五次会议")]
    [InlineData("township", "乡十九届人大五次会议")]
    [InlineData("county", "县十九届人大五次会议")]
    [InlineData("district", "区十九届人大五次会议")]
    public void A_session_is_called_by_the_level_of_its_congress(string level, string words) =>
        Assert.Equal(words, Reported.Print("zh.session_short sessions[0]", $"unit: {{name: 清河, level: {level}, term: 19}}\nsessions: [{{date: 2024-01-16, no: 5}}]"));

    [Theory]
    [InlineData("2024-H1", "比上年同期增加2次，增长200%")]
    [InlineData(null, "比上年增加2次，增长200%")]
    public void A_change_is_told_against_the_same_time_a_year_before(string? period, string words)
    {
        var workspace = Reported.Workspace(Records).Add("own.sbn", "{{ zh.change stats.视察次数 }}")
            .Add("2023.yaml", Reported.Complete("period: 2023\ninspections: [{date: 2023-03-05, kind: visit, topic: 甲}]"));
        Assert.Equal(period is null ? words : "比上年同期增加1次，增长100%", Reported.In(workspace, period, "own.sbn").Text);
    }

    [Theory]
    [InlineData("zh.number 1.5", "RG3112", "整数")]
    [InlineData("zh.number \"甲\"", "RG3112", "数")]
    [InlineData("zh.number null", "RG3112", "整数")]
    [InlineData("zh.number 99999999999999", "RG3112", "整数")]
    [InlineData("zh.number trainings", "RG3112", "数")]
    [InlineData("zh.number", "RG3103", "zh.number")]
    [InlineData("zh.number 1 2", "RG3103", "zh.number")]
    [InlineData("zh.session inspections[0]", "RG3112", "人代会")]
    [InlineData("zh.session \"五次\"", "RG3112", "sessions")]
    [InlineData("zh.session_short null", "RG3112", "sessions")]
    [InlineData("zh.date \"5月\"", "RG3112", "日期")]
    [InlineData("zh.percent \"甲\"", "RG3112", "数")]
    [InlineData("zh.money \"甲\"", "RG3112", "数")]
    [InlineData("zh.change \"甲\" 3", "RG3112", "数")]
    [InlineData("zh.share 3 \"甲\"", "RG3112", "数")]
    [InlineData("zh.list [1] \"\" \"\" \"甲\"", "RG3112", "数")]
    [InlineData("zh.list [1] \"\" \"\" 99999999999", "RG3112", "整数")]
    [InlineData("zh.list [1, 2] \"\" \"\" 0", "RG3112", "整数")]
    public void A_wrong_argument_is_told_at_its_place(string call, string id, string word)
    {
        var fault = Reported.Fault(call, Records);
        Assert.StartsWith(id + " 1:", fault, StringComparison.Ordinal);
        Assert.Contains(word, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("监督活动", "RG3406")]
    [InlineData("unit", "RG3406")]
    [InlineData("inspections.topic", "RG3302")]
    [InlineData("zh.quantity trainings[0]", "RG3112")]
    [InlineData("zh.list inspections", "RG3112")]
    [InlineData("zh.series inspections", "RG3112")]
    public void What_is_no_text_and_no_number_never_comes_into_a_document(string expression, string id)
    {
        const string Records = "inspections: [{date: 2024-05-15, kind: visit, topic: 防汛}]\ntrainings: [{date: 2024-05-16, topic: 履职}]\n";
        var fault = Reported.Fault(expression, Records);
        Assert.StartsWith(id + " ", fault, StringComparison.Ordinal);
        Assert.Contains(" | ", fault, StringComparison.Ordinal);
    }
}
