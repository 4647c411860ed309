using ReportGen.Records;
using static ReportGen.Statistics.Define;

namespace ReportGen.Statistics;

/// <summary>Deputies' reports to their voters.</summary>
internal static class DutyStatistics
{
    private static readonly List<EnumValue> s_levels = [Levels.Town, Levels.County];

    public static readonly Statistic[] All =
    [
        Flow("duty_reports.total", "述职场次", "次", "述职场次之和", "Sum of times", Times(DutyReports.Type)),
        Distinct("duty_reports.deputies", "述职代表人数", "人", "述职的代表，写了姓名的每人算一次，只写人数的相加", "Distinct named deputies, plus those only counted",
            new Named(DutyReports.Type, static (r, o, names) => Persons.AddAll(r, r.Get(DutyReports.Deputies), o, names))),
        Family(
            Distinct("duty_reports.by_level", "述职代表分层级人数", "人", "该级述职代表人数", "Deputies of the level", new NamedByMember(DutyReports.Type, ByLevel)),
            new MemberNames { Pattern = "述职代表人数（{0}）", Known = [new("town", "乡镇述职代表人数") { Word = "乡镇" }, new("county", "县级述职代表人数") { Word = "县级" }] }),
        Flow("duty_reports.voters", "述职参加选民人次", "人次", "参加选民人次之和", "Sum of voters", Sum(DutyReports.Type, DutyReports.Voters)),
        Flow("duty_reports.opinions", "述职意见条数", "条", "选民提出意见条数之和", "Sum of opinions", Sum(DutyReports.Type, DutyReports.Opinions)),
        Rate("duty_reports.satisfaction_rate", "述职满意率", "（满意票＋基本满意票）÷全部测评票", "(satisfied + basic) by all ballots",
            new Ratio(DutyReports.Type,
                static (r, _) => BallotParts.Satisfied(r.Get(DutyReports.Ballots)),
                static (r, _) => BallotParts.All(r.Get(DutyReports.Ballots)))),
        Rate("duty_reports.coverage_rate", "述职率", "本届已述职的在职代表人数÷期末在职代表人数；本届从所给的文件里看，只算基数里有的层级；是累计的，不同上年比", "Deputies in office who reported in the term, as far as the files reach, by deputies in office at the end, of the levels that these have; cumulative, and compared with no year before",
            new Standing(DutyCoverage.Add)) with { HiddenInProse = true, IsCumulative = true },
    ];

    private static void ByLevel(Record record, Office office, NamesByMember members)
    {
        var people = record.Get(DutyReports.Deputies);
        foreach (var (level, count) in people?.ByLevel ?? [])
        {
            members.Of(level.Key).Add(record, count);
        }

        var known = 0;
        foreach (var deputy in people?.Deputies ?? [])
        {
            if (deputy.Get(Deputies.Level) is { } level)
            {
                members.Of(level.Key).Add(record, Persons.KeyOf(deputy, office));
                known++;
            }
        }

        // Of persons who are only counted, or are not in the roster, nobody can say to which level they belong; that is not nought of either.
        if (people is null)
        {
            s_levels.ForEach(level => members.Of(level.Key).MarkBlank());
        }
        else if (people.ByLevel.Count == 0 && people.Count is not { IsExact: true, Value: 0 } && (people.Count.Value is not { } all || all > known))
        {
            s_levels.ForEach(level => members.Of(level.Key).Add(record, Quantity.Unknown));
        }
    }
}
