using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>What stands in the records in a part, or in a form of its own, is told as that.</summary>
public sealed class PartlyRecordedTests
{
    [Theory]
    [InlineData("{item: 活动室办公设施, amount: 5万余}, {item: 履职补贴, use: 发给代表}", "支出经费5万余元，用于活动室办公设施；另有经费用于发给代表。")]
    [InlineData("{item: 活动室办公设施, amount: 5万余}, {item: 履职补贴, amount: 未统计, use: 发给代表}", "活动室办公设施支出5万余元，另有经费用于发给代表。")]
    [InlineData("{item: 活动室办公设施, amount: 50000}, {item: 履职补贴, amount: 20000}", "支出经费7万元，其中活动室办公设施5万元，履职补贴2万元。")]
    public void An_amount_is_told_with_its_own_item(string funds, string words)
    {
        Assert.Contains(words, Reported.Of($"funds: [{funds}]").Text, StringComparison.Ordinal);
        Assert.Contains(words.Contains("其中", StringComparison.Ordinal) ? "支出经费7万元" : words, Reported.Of($"period: 2020..2024\nfunds: [{funds}]").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_total_is_of_all_items() => Assert.Contains(
        "支出经费10万元，用于活动室办公设施、发给代表。",
        Reported.Of("declared: {经费支出金额: 100000}\nfunds: [{item: 活动室办公设施, amount: 50000}, {item: 履职补贴, amount: 未统计, use: 发给代表}]").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("annual")]
    [InlineData("briefing")]
    public void The_budget_and_the_accounts_stand_in_one_title(string kind)
    {
        var reported = Reported.In(Reported.Workspace("sessions: [{date: 2024-01-10, no: 3, agenda: [财政预决算报告], reports: [政府工作报告, 财政预决算报告]}]"), kind: kind);
        Assert.Contains(kind == "annual" ? "审查了《财政预决算报告》" : "审查预算、决算", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(reported.Bag.Items, item => item.Id == "R-11");
    }

    [Fact]
    public void Those_evaluated_with_a_number_stay_together_in_a_term() => Assert.Contains(
        "对财政所，县执法局、县水利局等8家县直单位开展评议",
        Reported.Of("period: 2020..2024\nevaluations: [{date: 2023-05-18, targets: 县执法局、县水利局等8家县直单位}, {date: 2024-05-18, targets: 财政所}]").Text, StringComparison.Ordinal);

    [Fact]
    public void Totals_of_other_years_are_told_to_whoever_builds()
    {
        Assert.Equal(
            "历年累计里1991年至2006年的总数没有写进来，这份材料写的是2024年；要写的，写在“文字材料”里",
            Reported.Of("declared_since: {1991..2006: {人代会次数: 13}}\ntrainings: [{date: 2024-05, topic: 宪法}]").Report!.HistoryNotTold!.Chinese);
        Assert.Null(Reported.Of("period: 2020..2024\ndeclared_since: {2023: {人代会次数: 2}}\ntrainings: [{date: 2024-05, topic: 宪法}]").Report!.HistoryNotTold);
    }

    [Theory]
    [InlineData("stations: [{name: 甲站, systems: [接待选民, 学习制度]}, {name: 乙站, systems: [学习制度, 接待选民]}]", "联络站实行接待选民、学习制度。")]
    public void Fields_of_stations_and_contacts_are_told(string records, string words) => Assert.Contains(words, Reported.Of(records).Text, StringComparison.Ordinal);

    // Two stations filled in forms of six.
    [Fact]
    public void What_two_stations_did_is_not_told_of_all()
    {
        var text = Reported.Of("unit: {name: 清河镇, level: town, term: 19, stations: 6}\nstations: [{name: 甲站, activities: 4, systems: [接待制度]}, {name: 乙站, activities: 3}]").Text;

        Assert.Contains("6个联络站中，甲站开展活动4次、乙站3次。甲站实行接待制度。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{name: 甲站, systems: [接待制度, 学习制度]}, {name: 乙站, systems: [接待制度]}, {name: 丙站}", "甲站实行接待、学习制度，乙站实行接待制度。")]
    [InlineData("{name: 甲站, systems: [学习制度]}, {name: 乙站, systems: [接待制度]}", "甲站实行学习制度，乙站实行接待制度。")]
    [InlineData("{name: 甲站, systems: [接待制度]}, {name: 乙站, systems: [接待制度]}", "联络站实行接待制度。")]
    [InlineData("{name: 甲, systems: [一一制度]}, {name: 乙, systems: [二二制度]}, {name: 丙, systems: [二二制度]}, {name: 丁, systems: [二二制度]}", "联络站分别实行一一、二二制度。")]
    [InlineData("{name: 甲, systems: [一一制度]}, {name: 乙, systems: [二二制度]}, {name: 丙, systems: [二二制度]}, {name: 丁, systems: [二二制度]}, {name: 戊}", "有的联络站实行一一、二二制度。")]
    public void No_station_has_the_rules_of_another(string stations, string words) => Assert.Contains(words, Reported.Of($"stations: [{stations}]").Text, StringComparison.Ordinal);

    [Fact]
    public void Basics_name_other_units_and_the_size_of_groups()
    {
        const string Records = "unit: {name: 清河镇, level: town, term: 19, villages: 12, other_units: [镇林场, 镇农场], deputies: {town: 58}, deputy_groups: {town: 4}}\ntrainings: [{date: 2024-05, topic: 宪法}]";
        Assert.Contains("辖行政村12个，有镇林场、镇农场", Reported.In(Reported.Workspace(Records), kind: "briefing").Text, StringComparison.Ordinal);
        Assert.Contains("镇人大代表小组4个、平均每组15人", Reported.With("{{ include \"partials/words.sbn\"; include \"partials/basics/deputies.sbn\" }}", Records).Text, StringComparison.Ordinal);
    }
}
