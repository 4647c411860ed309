using ReportGen.Records;
using static ReportGen.Statistics.Define;

namespace ReportGen.Statistics;

/// <summary>Deputies in office at the end of the period, their structure and their groups.</summary>
internal static class DeputyStatistics
{
    public static readonly Statistic[] All =
    [
        Stock("deputies.total", "代表人数", "名", "期末在职代表人数；单位写的现有代表多于名册时，以单位写的为准", "Deputies in office at the end; the unit's own number where it says more than the roster",
            new Standing(Total)),
        Family(
            Stock("deputies.by_level", "代表分层级人数", "名", "该级期末在职代表人数", "Deputies of the level", new Standing(ByLevel)),
            new MemberNames
            {
                Pattern = "代表人数（层级：{0}）",
                SharePattern = "代表占比（层级：{0}）",
                SharePlaces = Places.Share,
                IsPartition = true,
                Known = [new("town", "乡镇人大代表人数") { Word = "乡镇" }, new("county", "县级人大代表人数") { Word = "县级" }, new("city", "市级人大代表人数") { Word = "市级" }, new("province", "省级人大代表人数") { Word = "省级" }, new("nation", "全国人大代表人数") { Word = "全国" }],
            }),
        Structure("gender", "性别", static d => d.Get(Deputies.Gender)?.Label),
        Structure("party", "政治面貌", static d => d.Get(Deputies.Party)),
        Structure("education", "学历", static d => d.Get(Deputies.Education)),
        Structure("occupation", "构成", static d => d.Get(Deputies.Occupation)),
        Structure("ethnicity", "民族", static d => d.Get(Deputies.Ethnicity)),
        Family(
            Stock("deputies.by_age", "代表年龄构成人数", "名", "统计截止日的周岁在该段的代表人数，35岁、55岁在下一段以内", "Deputies by age on the cut-off day; 35 and 55 belong below",
                new Grouped(Deputies.Type, static (deputy, office, groups) => Add(deputy, AgeBands.Of(deputy.Get(Deputies.Born), office.AsOf), groups))),
            new MemberNames
            {
                Pattern = "代表人数（年龄：{0}）",
                SharePattern = "代表占比（年龄：{0}）",
                SharePlaces = Places.Share,
                IsPartition = true,
                Known = [.. AgeBands.Labels.Select(static band => new Member(band, $"代表人数（年龄：{band}）"))],
            }),
        Family(
            Stock("deputy_groups.by_level", "代表小组分层级个数", "个", "单位写的代表小组个数，没有写的按名册里的小组数", "Groups as the unit states them, else the groups of the roster", new Standing(GroupsByLevel)),
            new MemberNames { Pattern = "代表小组个数（{0}）", Known = [new("town", "乡镇代表小组个数") { Word = "乡镇" }, new("county", "县级代表小组个数") { Word = "县级" }] }),
        Family(
            Stock("deputies.per_group", "代表小组平均人数", "人", "该级代表人数÷该级代表小组个数；文中取整数", "Deputies by groups of the level; printed whole", new Standing(PerGroup)) with { Places = Places.OnePrintedWhole },
            new MemberNames { Pattern = "代表小组平均人数（{0}）", Known = [new("town", "乡镇代表小组平均人数") { Word = "乡镇" }, new("county", "县级代表小组平均人数") { Word = "县级" }] }),
        Stock("stations.total", "联络站个数", "个", "期末已设立的联络站个数；单位写的联络站数更多的，以单位为准。几年的文件，没有写哪年设立的，以前各年有没有不知道", "Stations opened by the end, or the unit's own number where it is greater; of a file of several years, a station without its opening is known at the end alone", new Standing(Stations)),
    ];

    private static Statistic Structure(string name, string chinese, Func<Record, string?> member) => Family(
        Stock($"deputies.by_{name}", $"代表{chinese}构成人数", "名", $"名册中期末在职代表按{chinese}分的人数；占比以全部在职代表为基数，有人没有填写时不算占比", $"Deputies of the roster in office by {name}; no shares where one is not filled in",
            new Grouped(Deputies.Type, (deputy, _, groups) => Add(deputy, member(deputy), groups))),
        new MemberNames { Pattern = $"代表人数（{chinese}：{{0}}）", SharePattern = $"代表占比（{chinese}：{{0}}）", SharePlaces = Places.Share, IsPartition = true });

    private static void Add(Record deputy, string? member, Groups groups)
    {
        if (member is null)
        {
            groups.MarkBlank();
        }
        else
        {
            groups.Add(member, deputy, Part.One);
        }
    }

    private static void Total(Office office, Groups groups)
    {
        if (DeputyStock.Total(office) is { } total)
        {
            groups.Add(Standing.Single, office.Last.Unit, Part.Of(total));
            groups.NameRecords(Standing.Single, office.InOffice);
        }
    }

    private static void ByLevel(Office office, Groups groups)
    {
        foreach (var (level, _) in DeputyStock.Levels)
        {
            if (DeputyStock.OfLevel(office, level) is { } count)
            {
                groups.Add(level.Key, office.Last.Unit, Part.Of(count));
                groups.NameRecords(level.Key, DeputyStock.Listed(office, level));
            }
        }
    }

    private static void GroupsByLevel(Office office, Groups groups)
    {
        foreach (var level in (EnumValue[])[Levels.Town, Levels.County])
        {
            if (CountGroups(office, level) is { } count)
            {
                groups.Add(level.Key, office.Last.Unit, Part.Of(count));
            }
        }
    }

    private static void PerGroup(Office office, Groups groups)
    {
        foreach (var level in (EnumValue[])[Levels.Town, Levels.County])
        {
            if (CountGroups(office, level) is { } count && DeputyStock.OfLevel(office, level) is { } deputies)
            {
                groups.AddRate(level.Key, office.Last.Unit, Part.Of(deputies), Part.Of(count));
            }
        }
    }

    private static Quantity? CountGroups(Office office, EnumValue level)
    {
        if (office.Last.Unit.Get(Units.DeputyGroups) is { } stated)
        {
            return stated.Get(level == Levels.Town ? UnitGroups.Town : UnitGroups.County);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var deputy in DeputyStock.Listed(office, level))
        {
            if (deputy.Get(Deputies.Group) is { } group)
            {
                names.Add(group);
            }
        }

        return names.Count > 0 ? Quantity.Of(names.Count) : null;
    }

    private static void Stations(Office office, Groups groups)
    {
        var list = office.Last.List(Records.Stations.Type);
        var stated = office.Last.Unit.Get(Units.Stations);
        var isPartial = StationStock.IsPartial(list, stated);
        if (!list.IsFilledIn || (isPartial && !StationStock.IsEarlier(office)))
        {
            if (stated is not null)
            {
                groups.Add(Standing.Single, office.Last.Unit, Part.Of(stated));
            }

            return;
        }

        var opened = list.Where(station => station.Get(Records.Stations.Opened) is { } day ? day.First <= office.AsOf : !StationStock.IsEarlier(office)).ToList();
        var unknown = StationStock.IsEarlier(office) ? list.Count(station => !station.Has(Records.Stations.Opened)) + (isPartial ? 1 : 0) : 0;
        groups.Add(Standing.Single, opened.Count > 0 ? opened[0] : office.Last.Unit, Part.Of(unknown == 0 ? Quantity.Of(opened.Count) : new Quantity { Value = opened.Count > 0 ? opened.Count : null, UnknownParts = unknown }));
        groups.NameRecords(Standing.Single, opened);
    }
}
