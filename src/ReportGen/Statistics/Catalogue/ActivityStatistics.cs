using ReportGen.Records;
using static ReportGen.Statistics.Define;

namespace ReportGen.Statistics;

/// <summary>Contacts, training, petitions, assistance, groups, stations, publicity, honours, money and works.</summary>
internal static class ActivityStatistics
{
    private static readonly HashSet<string> s_countedByOccurrence = new(["件", "起", "次", "场", "条", "人次", "户次"], StringComparer.Ordinal);

    public static readonly Statistic[] All =
    [
        Flow("contacts.total", "联系群众次数", "场", "各种形式联系群众的场次之和", "Sum of times over all forms", Times(Contacts.Type)),
        Family(
            Flow("contacts.by_form", "联系群众分形式次数", "场", "该形式的场次之和", "Sum of times of the form", new Grouped(Contacts.Type, ByForm)),
            new MemberNames
            {
                Pattern = "联系群众次数（{0}）",
                Known =
                [
                    new("reception", "接待选民场次") { Word = "接待选民" }, new("visit", "走访选民次数") { Word = "走访选民", Unit = "次" }, new("forum", "座谈场次") { Word = "座谈" }, new("fixed", "固定联系次数") { Word = "固定联系", Unit = "次" },
                    new("meeting_day", "代表接待日场次") { Word = "代表接待日" },
                ],
            }),
        Flow("contacts.voters", "联系选民人次", "人次", "各种形式联系的选民人次之和", "Sum of voters, whatever the form", Sum(Contacts.Type, Contacts.Voters)),
        Family(
            Flow("contacts.voters_by_form", "联系选民分形式人次", "人次", "该形式的选民人次之和", "Sum of voters of the form", new Grouped(Contacts.Type, VotersByForm)),
            new MemberNames
            {
                Pattern = "联系选民人次（{0}）",
                Known =
                [
                    new("reception", "接待选民人次") { Word = "接待选民" }, new("visit", "走访选民人次") { Word = "走访选民" }, new("forum", "座谈选民人次") { Word = "座谈" }, new("fixed", "固定联系选民人次") { Word = "固定联系" },
                    new("meeting_day", "代表接待日选民人次") { Word = "代表接待日" },
                ],
            }),
        Flow("contacts.opinions", "联系群众意见条数", "条", "收集意见条数之和", "Sum of opinions", Sum(Contacts.Type, Contacts.Opinions)),
        Flow("contacts.forwarded", "联系群众转办件数", "件", "转办件数之和", "Sum of forwarded", Sum(Contacts.Type, Contacts.Forwarded)),
        Flow("contacts.resolved", "联系群众办结件数", "件", "办结件数之和", "Sum of resolved", Sum(Contacts.Type, Contacts.Resolved)),
        Flow("contacts.deputies_person_times", "参加联系活动代表人次", "人次", "参加代表人次之和", "Sum of deputies", Sum(Contacts.Type, Contacts.Deputies)),
        Flow("contacts.contacted", "联系代表人次", "人次", "联系到的代表人次之和", "Sum of deputies who were contacted", Sum(Contacts.Type, Contacts.Contacted)),
        Family(
            Flow("contacts.contacted_by_form", "联系代表分形式人次", "人次", "该形式联系到的代表人次之和", "Sum of deputies who were contacted in the form", new Grouped(Contacts.Type, ContactedByForm)),
            new MemberNames
            {
                Pattern = "联系代表人次（{0}）",
                Known =
                [
                    new("reception", "接待代表人次") { Word = "接待" }, new("visit", "走访代表人次") { Word = "走访" }, new("forum", "座谈代表人次") { Word = "座谈" }, new("fixed", "固定联系代表人次") { Word = "固定联系" },
                    new("meeting_day", "代表接待日代表人次") { Word = "代表接待日" },
                ],
            }),
        Flow("trainings.total", "培训次数", "次", "培训次数之和", "Sum of times", Times(Trainings.Type)),
        Flow("trainings.person_times", "培训人次", "人次", "培训人次之和；没有写人次的，是参加代表的人数", "Sum of people, of the deputies who took part where none is stated", Sum(Trainings.Type, static (r, _) => r.Get(Trainings.People) is { } people ? Part.Of(people) : Part.Of(r.Get(Trainings.Deputies)))),
        Flow("petitions.total", "信访件数", "件", "件数之和，没有写件数的算1件", "Sum of count, 1 where it is not stated", CountOrOne(Petitions.Type, Petitions.Count)),
        Flow("petitions.resolved", "信访办结件数", "件", "办结件数之和", "Sum of resolved", Sum(Petitions.Type, Petitions.Resolved)),
        Rate("petitions.resolved_rate", "信访办结率", "办结件数÷件数，只算写了办结件数的记录", "Resolved by count, over records that state what was resolved",
            new Ratio(Petitions.Type, static (r, _) => Part.Of(r.Get(Petitions.Resolved)), static (r, _) => Part.Of(r.Get(Petitions.Count) ?? Quantity.One))) with { Sides = new("petitions.resolved", "petitions.total") },
        Flow("assistance.total", "走访慰问次数", "次", "走访慰问次数之和", "Sum of times", Times(Assistance.Type)),
        Flow("assistance.households", "走访慰问户数", "户", "户数之和", "Sum of households", Sum(Assistance.Type, Assistance.Households)),
        Flow("assistance.difficulties_solved", "解决困难个数", "个", "解决困难个数之和", "Sum of difficulties solved", Sum(Assistance.Type, Assistance.DifficultiesSolved)),
        Flow("assistance.funds", "走访慰问金额", "元", "金额之和", "Sum of funds", Sum(Assistance.Type, Assistance.Funds)),
        Family(
            Rate("campaigns", "主题活动完成率", "完成÷目标", "Done by target", new Grouped(Campaigns.Type, Coverage)),
            new MemberNames { Pattern = "主题活动完成率（{0}）" }),
        Flow("group_activities.total", "小组活动次数", "次", "代表小组活动次数之和", "Sum of times", Times(GroupActivities.Type)),
        Flow("group_activities.person_times", "小组活动人次", "人次", "参加人次之和", "Sum of people", Sum(GroupActivities.Type, GroupActivities.People)),
        Flow("stations.activities", "联络站活动次数", "次", "各联络站活动次数之和；只在记录覆盖的整个期间统计", "Sum of activities, for the whole period of the file only", Sum(Stations.Type, Stations.Activities)),
        Flow("publicity.total", "宣传信息篇数", "篇", "篇数之和，没有写篇数的算1篇", "Sum of count, 1 where it is not stated", CountOrOne(Publicity.Type, Publicity.Count)),
        Family(
            Flow("publicity.by_level", "宣传信息分级别篇数", "篇", "该级媒体的篇数之和", "Sum of count of the level", new Grouped(Publicity.Type, PublicityByLevel)),
            new MemberNames { Pattern = "宣传信息篇数（{0}）" }),
        Flow("publications.total", "文章心得篇数", "篇", "篇数之和，没有写篇数的算1篇", "Sum of count, 1 where it is not stated", CountOrOne(Publications.Type, Publications.Count)),
        Flow("honors.total", "表彰奖励项数", "项", "表彰奖励条数", "Number of honours", Times(Honors.Type)),
        Flow("funds.spent", "经费支出金额", "元", "经费金额之和", "Sum of amounts", Sum(Funds.Type, Funds.Amount)),
        Family(
            Flow("works.times", "中心工作分内容数量", "", "内容和计量单位都相同的数量之和；只算按次发生的（件、起、次、场、条、人次、户次），户、人、公里不算", "Sum of quantities of one content and unit; only what is counted by occurrence (件, 起, 次, 场, 条, 人次, 户次)", new Grouped(Works.Type, WorksByContent)),
            new MemberNames { Pattern = "中心工作数量（{0}）" }),
    ];

    private static void ByForm(Record contact, Office office, Groups groups)
    {
        if (contact.Get(Contacts.Form) is { } form)
        {
            groups.Add(form.Key, contact, Part.Of(contact.Times));
        }
    }

    private static void VotersByForm(Record contact, Office office, Groups groups)
    {
        if (contact.Get(Contacts.Form) is { } form)
        {
            groups.Add(form.Key, contact, Part.Of(contact.Get(Contacts.Voters)));
        }
    }

    private static void ContactedByForm(Record contact, Office office, Groups groups)
    {
        if (contact.Get(Contacts.Form) is { } form)
        {
            groups.Add(form.Key, contact, Part.Of(contact.Get(Contacts.Contacted)));
        }
    }

    private static void PublicityByLevel(Record item, Office office, Groups groups)
    {
        if (item.Get(Publicity.Level) is { } level)
        {
            groups.Add(level, item, Part.Of(item.Get(Publicity.Count) ?? Quantity.One));
        }
    }

    // The member is the campaign with what was to be done: campaigns.清洁家园.coverage.整治户.
    private static void Coverage(Record campaign, Office office, Groups groups)
    {
        foreach (var target in campaign.Get(Campaigns.Targets) ?? RecordList.NotFilledIn(CampaignTargets.Type))
        {
            groups.AddRate(
                $"{campaign.Get(Campaigns.Name)}.coverage.{target.Get(CampaignTargets.What)}",
                campaign,
                Part.Of(target.Get(CampaignTargets.Completed)),
                Part.Of(target.Get(CampaignTargets.Target)));
        }
    }

    // The same households or kilometres may be told of in every year; what happens anew each time may be added up.
    private static void WorksByContent(Record work, Office office, Groups groups)
    {
        if (work.Get(Works.What) is { } what && work.Get(Works.Unit) is { } unit && s_countedByOccurrence.Contains(unit))
        {
            groups.Add($"{what}（{unit}）", work, Part.Of(work.Get(Works.Quantity)));
        }
    }
}
