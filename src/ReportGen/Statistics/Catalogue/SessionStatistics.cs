using ReportGen.Records;
using static ReportGen.Statistics.Define;

namespace ReportGen.Statistics;

/// <summary>Sessions of the congress and meetings of its presidium.</summary>
internal static class SessionStatistics
{
    public static readonly Statistic[] All =
    [
        Flow("sessions.total", "人代会次数", "次", "人代会记录的次数之和", "Sum of times over sessions", Times(Sessions.Type)),
        Flow("sessions.expected", "人代会应到人数", "人", "各次人代会应到人数之和", "Sum of expected", Sum(Sessions.Type, Sessions.Expected)),
        Flow("sessions.attended", "人代会实到人数", "人", "各次人代会实到人数之和", "Sum of attended", Sum(Sessions.Type, Sessions.Attended)),
        Rate("sessions.attendance_rate", "人代会出席率", "实到之和÷应到之和，只算两项都写明的会议", "Sum of attended by sum of expected, over sessions that state both",
            new Ratio(Sessions.Type, static (r, _) => Part.Of(r.Get(Sessions.Attended)), static (r, _) => Part.Of(r.Get(Sessions.Expected)))) with { Sides = new("sessions.attended", "sessions.expected") },
        Flow("sessions.reports", "人代会听取报告项数", "项", "人代会听取和审议的报告项数之和", "Number of reports heard", Rows(Sessions.Type, Sessions.Reports)),
        Flow("sessions.resolutions", "人代会决议项数", "项", "人代会通过的决议项数之和", "Number of resolutions", Rows(Sessions.Type, Sessions.Resolutions)),
        Flow("sessions.elected", "人代会选举人数", "人", "人代会选出的人数之和；写姓名的每条算一人，都没有写的，主席、镇长这样一人担任的职务算一人，别的不知道几人", "Persons elected by sessions; a record with a name is one, and so is an office of one person without; of others nobody knows how many",
            Sum(Sessions.Type, static (r, _) => Elected(r))),
        Flow("presidium_meetings.total", "主席团会议次数", "次", "主席团会议次数之和，大会期间的不算", "Sum of times, without meetings during a session",
            Sum(PresidiumMeetings.Type, static (r, _) => Regular(r) ? Part.Of(r.Times) : Part.None)),
        Flow("presidium_meetings.topics", "主席团会议议题项数", "项", "主席团会议议题项数之和，大会期间的不算", "Number of topics, without meetings during a session",
            Sum(PresidiumMeetings.Type, static (r, _) => !Regular(r) ? Part.None : r.Get(PresidiumMeetings.Topics) is { } topics ? Part.Of(topics.Count) : Part.Blank)),
        Rate("presidium_meetings.attendance_rate", "主席团会议出席率", "实到之和÷应到之和，只算两项都写明的会议，大会期间的不算",
            "Sum of attended by sum of expected, over regular meetings that state both",
            new Ratio(PresidiumMeetings.Type,
                static (r, _) => Part.Of(r.Get(PresidiumMeetings.Attended)),
                static (r, _) => Regular(r) ? Part.Of(r.Get(PresidiumMeetings.Expected)) : Part.None)) with { HiddenInProse = true },
    ];

    private static readonly string[] s_offices = ["主席", "镇长", "乡长", "区长", "县长", "市长", "主任", "院长", "检察长", "秘书长"];

    private static bool Regular(Record meeting) => !meeting.Get(PresidiumMeetings.DuringSession);

    private static Part Elected(Record session)
    {
        if (session.Get(Sessions.Elections) is not { } elections)
        {
            return Part.Blank;
        }

        var sum = Quantity.Zero;
        foreach (var election in elections)
        {
            sum += election.Get(SessionElections.Count) ?? (election.Has(SessionElections.Person) || IsOfOne(election.Get(SessionElections.Post)) ? Quantity.One : Quantity.Several);
        }

        return Part.Of(sum);
    }

    // 镇长, 镇人大主席, 人民法院院长; a vice may be one of several, and 镇长、副镇长 are several.
    private static bool IsOfOne(string? post) =>
        post is not null && !post.Contains('副') && post.AsSpan().IndexOfAny('、', '和', '及') < 0 && Array.Exists(s_offices, office => post.EndsWith(office, StringComparison.Ordinal));
}
