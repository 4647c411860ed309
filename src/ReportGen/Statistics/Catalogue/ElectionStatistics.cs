using ReportGen.Records;
using static ReportGen.Statistics.Define;

namespace ReportGen.Statistics;

/// <summary>
/// Elections of deputies, each figure once a level: <c>elections.town.seats</c>. The bare Chinese names mean the township's own. A period may hold a general
/// election and by-elections: the plain names add up all of them (but seats, which are the congress's), <c>elections.town.general.seats</c> and <c>elections.town.by_election.seats</c> tell them apart.
/// </summary>
internal static class ElectionStatistics
{
    public static readonly Statistic[] All =
    [
        .. Of(Levels.County, "县级"), .. Of(Levels.Town, "乡镇"),
        .. Of(Levels.County, "县级", ElectionKinds.General), .. Of(Levels.Town, "乡镇", ElectionKinds.General),
        .. Of(Levels.County, "县级", ElectionKinds.ByElection), .. Of(Levels.Town, "乡镇", ElectionKinds.ByElection),
        BirthDate(),
    ];

    private static IEnumerable<Statistic> Of(EnumValue level, string word, EnumValue? kind = null)
    {
        var e = new ElectionParts(level);
        var own = level == Levels.Town;
        var (of, ofEnglish) = kind == ElectionKinds.General ? ("换届的", " (general election)") : kind == ElectionKinds.ByElection ? ("补选的", " (by-elections)") : ("", "");
        string Name(string name) => NameOf(name, kind);
        string NameOf(string name, EnumValue? one) => one is null ? $"elections.{level.Key}.{name}" : $"elections.{level.Key}.{one.Key}.{name}";
        string Chinese(string name) => own ? $"{kind?.Label}{name}/{word}{kind?.Label}{name}" : word + kind?.Label + name;

        // What tells the kinds apart says nothing new where there is but one of them.
        string? Beside(string name) => kind is null ? null : NameOf(name, kind == ElectionKinds.General ? ElectionKinds.ByElection : ElectionKinds.General);

        bool IsCounted(Record record) => kind is null || record.Get(Elections.Kind) == kind;
        Func<Record, Office, Part> Own(Func<Record, Office, Part> part) => kind is null ? part : (record, office) => IsCounted(record) ? part(record, office) : Part.Blank;

        Statistic Count(string name, string chinese, string unit, string zh, string en, Func<Record, Office, Part> part) =>
            Flow(Name(name), Chinese(chinese), unit, of + zh, en + ofEnglish, Sum(Elections.Type, Own(part))) with { Beside = Beside(name) };

        Statistic Share(string name, string chinese, string zh, string en, Func<Record, Office, Part> part, Func<Record, Office, Part> whole, Places places = Places.Share) =>
            Rate(Name(name), Chinese(chinese), of + zh, en + ofEnglish, new Ratio(Elections.Type, Own(part), Own(whole))) with { Places = places, Beside = Beside(name) };

        yield return Count("districts", "选区个数", "个", "选区个数之和", "Sum of districts", e.Districts);
        yield return kind == ElectionKinds.ByElection
            ? Count("seats", "应选代表名额", "名", "名额之和", "Sum of seats", e.Seats)
            : Stock(Name("seats"), Chinese("应选代表名额"), "名", of + "名额，以最近一次换届选举的为准，补选补的是其中的缺额" + (kind is null ? "；只有补选的，是补选的名额" : ""), "Seats of the last general election, which by-elections fill again" + (kind is null ? "; those of by-elections where there is no other" : "") + ofEnglish,
                new Seats(Own(e.Seats))) with
            { Beside = Beside("seats") };
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
            Flow(Name("structure." + name), $"{word}{kind?.Label}当选代表{chinese}构成人数", "人", $"{of}当选代表按{chinese}分的人数；占比以各项之和为基数", $"Elected by {name}; shares of the sum of the partition{ofEnglish}",
                new Grouped(Elections.Type, (record, _, groups) =>
                {
                    if (IsCounted(record))
                    {
                        e.AddStructure(record, field, groups);
                    }
                })) with
            { Beside = Beside("structure." + name) },
            new MemberNames
            {
                Pattern = $"{word}{kind?.Label}当选代表人数（{chinese}：{{0}}）",
                SharePattern = $"{word}{kind?.Label}当选代表占比（{chinese}：{{0}}）",
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
