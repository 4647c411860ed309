using ReportGen.Records;
using static ReportGen.Statistics.Define;

namespace ReportGen.Statistics;

/// <summary>Elections of deputies, each figure once a level: <c>elections.town.seats</c>. The bare Chinese names mean the township's own.</summary>
internal static class ElectionStatistics
{
    public static readonly Statistic[] All = [.. Of(Levels.County, "县级"), .. Of(Levels.Town, "乡镇"), BirthDate()];

    private static IEnumerable<Statistic> Of(EnumValue level, string word)
    {
        var e = new ElectionParts(level);
        var own = level == Levels.Town;
        string Name(string name) => $"elections.{level.Key}.{name}";
        string Chinese(string name) => own ? $"{name}/{word}{name}" : word + name;

        Statistic Count(string name, string chinese, string unit, string zh, string en, Func<Record, Office, Part> part) =>
            Flow(Name(name), Chinese(chinese), unit, zh, en, Sum(Elections.Type, part));

        Statistic Share(string name, string chinese, string zh, string en, Func<Record, Office, Part> part, Func<Record, Office, Part> whole, Places places = Places.Share) =>
            Rate(Name(name), Chinese(chinese), zh, en, new Ratio(Elections.Type, part, whole)) with { Places = places };

        yield return Count("districts", "选区个数", "个", "选区个数之和", "Sum of districts", e.Districts);
        yield return Count("seats", "应选代表名额", "名", "名额之和", "Sum of seats", e.Seats);
        yield return Count("candidates", "正式候选人数", "名", "正式候选人数之和", "Sum of formal candidates", e.Candidates);
        yield return Share("candidates_female_share", "正式候选人妇女占比", "妇女候选人÷正式候选人", "Women by candidates", e.Of(ElectionFigures.Candidates, ElectionPersons.Female), e.Candidates);
        yield return Share("candidates_non_party_share", "正式候选人非党员占比", "非中共党员候选人÷正式候选人", "Candidates outside the party by candidates", e.Of(ElectionFigures.Candidates, ElectionPersons.NonParty), e.Candidates);
        yield return Share("contest_ratio", "差额比", "正式候选人÷名额", "Candidates by seats", e.Candidates, e.Seats, Places.Two) with { Unit = "", Sides = new(Name("candidates"), Name("seats")) };
        yield return Share("surplus_rate", "差额率", "（正式候选人－名额）÷名额", "(candidates - seats) by seats", e.Surplus, e.Seats, Places.Rate);
        yield return Count("registered", "登记选民人数", "人", "登记选民人数之和", "Sum of registered voters", e.Registered);
        yield return Count("voted", "参加投票人数", "人", "参加投票人数之和", "Sum of those who voted", e.Voted);
        yield return Share("turnout_rate", "参选率", "参加投票人数÷登记选民人数", "Voted by registered", e.Voted, e.Registered, Places.Rate) with { Sides = new(Name("voted"), Name("registered")) };
        yield return Share("proxy_rate", "委托投票率", "委托投票人数÷登记选民人数", "Proxies by registered", e.Proxies, e.Registered, Places.Rate);
        yield return Count("elected", "当选代表人数", "人", "当选代表人数之和", "Sum of elected", e.Elected);
        yield return Share("elected_female_share", "当选代表妇女占比", "当选妇女÷当选代表", "Women by elected", e.Of(ElectionFigures.Elected, ElectionPersons.Female), e.Elected);
        yield return Structure("age", "年龄", ElectionStructures.Age);
        yield return Structure("party", "政治面貌", ElectionStructures.Party);
        yield return Structure("education", "学历", ElectionStructures.Education);
        yield return Structure("occupation", "构成", ElectionStructures.Occupation);

        Statistic Structure(string name, string chinese, Field<Breakdown> field) => Family(
            Flow(Name("structure." + name), $"{word}当选代表{chinese}构成人数", "人", $"当选代表按{chinese}分的人数；占比以各项之和为基数", $"Elected by {name}; shares of the sum of the partition",
                new Grouped(Elections.Type, (record, _, groups) => e.AddStructure(record, field, groups))),
            new MemberNames
            {
                Pattern = $"{word}当选代表人数（{chinese}：{{0}}）",
                SharePattern = $"{word}当选代表占比（{chinese}：{{0}}）",
                CountSuffix = ".count",
                SharePlaces = Places.Share,
                IsPartition = true,
            });
    }

    private static Statistic BirthDate() =>
        Flow("elections.qualifying_birth_date", "选民资格出生日期", "", "选举日往前推18年的那一天，这一天及以前出生的有选举权", "Poll day less 18 years",
            new Earliest(Elections.Type, static r => r.Get(Elections.PollDay)?.First.AddYears(-18))) with
        { Kind = StatisticKind.Date };
}
