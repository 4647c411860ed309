using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2005: numbers of sessions of one term rise with their dates, also over several files; so do those of presidium meetings within one, which are
/// numbered anew from the first session of a term on.</summary>
internal sealed class SessionsInOrder : JudgedRule
{
    public override Rule Rule { get; } = new("RG2005", Severity.Error, new("会次与日期先后不符", "Session numbers and dates out of order"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("同一届里，会次大的会议日期在后，会次不重复；几个年度的文件一起检查时也比较。主席团会议的会次同样比较，不合是警告；换届以后从首次会议起重新编次。", "Within a term a higher number has a later date and no number comes twice, also across files of several years. Presidium meetings likewise, as a warning; a new term numbers them anew from its first session on."),
        Why = new("第二次会议不会开在第一次之前，多半是年份或会次写错。", "A second session is not held before the first; a year or a number is wrong."),
        Mend = new("核对会次、届和日期", "Check number, term and date"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-12-10, no: 1}
              - {date: 2024-09-10, no: 2}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-09-10, no: 1}
              - {date: 2024-12-10, no: 2}
            """,
    };

    public override bool JudgesAllTime => true;

    public override void Check(Bench bench)
    {
        var sessions = new List<NumberedMeeting>();
        foreach (var book in bench.OfUnit.Where(b => b.Period.From <= bench.Book.Period.From))
        {
            foreach (var session in book.List(Sessions.Type))
            {
                if (session.Get(Sessions.No) is { } no && session.Date is { } date)
                {
                    sessions.Add(new(session.Get(Sessions.Term)?.Number ?? no.Term ?? book.Unit.Get(Units.Term)?.Number, no.Number, date, session));
                }
            }
        }

        Compare(sessions, Sessions.No, Sessions.Date, "第{0}次会议", Severity.Error, bench);

        var meetings = new List<NumberedMeeting>();
        foreach (var meeting in bench.Book.List(PresidiumMeetings.Type))
        {
            if (meeting.Get(PresidiumMeetings.No) is { } no && meeting.Date is { } date)
            {
                meetings.Add(new(no.Term ?? -FirstSessionsBegunBy(date, sessions), no.Number, date, meeting));
            }
        }

        Compare(meetings, PresidiumMeetings.No, PresidiumMeetings.Date, "主席团第{0}次会议", Severity.Warning, bench);
    }

    private static int FirstSessionsBegunBy(DateSpan date, List<NumberedMeeting> sessions) =>
        sessions.Count(session => session.No == 1 && session.Date.First <= date.First);

    private void Compare(List<NumberedMeeting> meetings, Field<Ordinal> number, Field<DateSpan> day, string name, Severity severity, Bench bench)
    {
        for (var i = 1; i < meetings.Count; i++)
        {
            var (term, no, date, record) = meetings[i];
            foreach (var (otherTerm, otherNo, otherDate, other) in meetings.Take(i))
            {
                if (term != otherTerm)
                {
                    continue;
                }

                var related = (IReadOnlyList<Related>)[new Related(other.LocationOf(number), new($"{string.Format(name, otherNo)}，{otherDate.FullWords}", $"no. {otherNo}, {otherDate.First:yyyy-MM-dd}"))];
                if (no == otherNo && !IsOne(date, otherDate))
                {
                    bench.Report(this, record, record.LocationOf(number), new($"{string.Format(name, no)}记了两次，日期不同", $"No. {no} stands twice with different dates"), related: related, severity: severity);
                }
                else if (no > otherNo ? date.Last < otherDate.First : no < otherNo && date.First > otherDate.Last)
                {
                    var order = no > otherNo ? "早于" : "晚于";
                    bench.Report(
                        this,
                        record,
                        record.LocationOf(day),
                        new($"{string.Format(name, no)}（{date.FullWords}）{order}{string.Format(name, otherNo)}（{otherDate.FullWords}）", $"No. {no} ({date.First:yyyy-MM-dd}) is {(no > otherNo ? "before" : "after")} no. {otherNo} ({otherDate.First:yyyy-MM-dd})"),
                        related: related,
                        severity: severity);
                    break;
                }
            }
        }
    }

    private static bool IsOne(DateSpan left, DateSpan right) => left.First == right.First && left.Last == right.Last;
}
