using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-06: 实到 ≤ 应到 ≤ 名额; 实到＋请假 ≤ 应到, the rest being absent; where all who did not come are named, 实到＋名单 = 应到.</summary>
internal sealed class AttendanceArithmetic : JudgedRule
{
    public override Rule Rule { get; } = new("R-06", Severity.Error, new("到会人数对不上", "Attendance does not add up"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("实到不多于应到，应到不多于代表名额，实到加请假不多于应到；写了请假代表（缺席代表）名单的，实到加名单上的人数等于应到，请假不多于名单上的人数。主席团会议只查实到和应到。", "Attended is no more than expected, expected no more than the seats, attended and on leave together no more than expected; where the absent are named, attended and those named are those expected, and no more were on leave."),
        Why = new("到会的人不会比应到的多；这样的数会让出席率超过100%。", "Nobody attends who is not expected; such numbers make attendance exceed 100%."),
        Mend = new("核对应到、实到人数；列席、特邀的人另外写", "Check both numbers; observers and guests have fields of their own"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 54, attended: 55}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 54, attended: 53, leave: 1}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var session in bench.Book.List(Sessions.Type))
        {
            Check(session, Sessions.Expected, Sessions.Attended, bench);
            if (!CheckLeave(session, bench))
            {
                CheckAbsent(session, bench);
            }

            CheckSeats(session, bench);
        }

        foreach (var meeting in bench.Book.List(PresidiumMeetings.Type))
        {
            Check(meeting, PresidiumMeetings.Expected, PresidiumMeetings.Attended, bench);
        }
    }

    private void Check(Record meeting, Field<Quantity> expected, Field<Quantity> attended, Bench bench)
    {
        if (Exact(meeting, expected) is { } due && Exact(meeting, attended) is { } came && came > due)
        {
            bench.Report(
                this,
                meeting,
                meeting.LocationOf(attended),
                new($"实到({Rounding.Plain(came)})大于应到({Rounding.Plain(due)})", $"Attended ({Rounding.Plain(came)}) exceeds expected ({Rounding.Plain(due)})"),
                help: new("核对应到、实到人数", "Check both numbers"),
                related: [new Related(meeting.LocationOf(expected), new("应到人数在这里", "Those expected"))]);
        }
    }

    private bool CheckLeave(Record session, Bench bench)
    {
        if (Exact(session, Sessions.Expected) is not { } due || Exact(session, Sessions.Attended) is not { } came || Exact(session, Sessions.Leave) is not { } leave
            || came > due || came + leave <= due)
        {
            return false;
        }

        bench.Report(
            this,
            session,
            session.LocationOf(Sessions.Leave),
            new(
                $"实到({Rounding.Plain(came)})加请假({Rounding.Plain(leave)})大于应到({Rounding.Plain(due)})",
                $"Attended ({Rounding.Plain(came)}) and on leave ({Rounding.Plain(leave)}) exceed expected ({Rounding.Plain(due)})"),
            help: new("应到等于实到、请假、缺席之和", "Expected is the sum of attended, on leave and absent"));
        return true;
    }

    // The list names all who did not come. A group in it is counted by the roster, which may not have been read.
    private void CheckAbsent(Record session, Bench bench)
    {
        if (session.Get(Sessions.Absent) is not { Groups.Count: 0 } list || list.Count.Exact() is not { } absent)
        {
            return;
        }

        if (Exact(session, Sessions.Expected) is { } due && Exact(session, Sessions.Attended) is { } came && came <= due)
        {
            if (came + absent != due)
            {
                bench.Report(
                    this,
                    session,
                    session.LocationOf(Sessions.Absent),
                    new(
                        $"应到({Rounding.Plain(due)})减实到({Rounding.Plain(came)})是{Rounding.Plain(due - came)}人，名单上没有到会的有{Rounding.Plain(absent)}人",
                        $"Expected ({Rounding.Plain(due)}) less attended ({Rounding.Plain(came)}) is {Rounding.Plain(due - came)}, but {Rounding.Plain(absent)} are listed as absent"),
                    help: new("名单写全所有没有到会的代表，不多也不少；只想写其中几个的，写在“简要情况”里", "List all who did not come and nobody else; to name a few only, use summary"),
                    related: [new Related(session.LocationOf(Sessions.Attended), new("实到人数在这里", "Those who attended"))]);
            }
        }
        else if (Exact(session, Sessions.Leave) is { } leave && leave > absent)
        {
            bench.Report(
                this,
                session,
                session.LocationOf(Sessions.Absent),
                new($"请假({Rounding.Plain(leave)})大于名单上没有到会的人数({Rounding.Plain(absent)})", $"On leave ({Rounding.Plain(leave)}) exceed those listed as absent ({Rounding.Plain(absent)})"),
                help: new("名单写全所有没有到会的代表", "List all who did not come"),
                related: [new Related(session.LocationOf(Sessions.Leave), new("请假人数在这里", "Those on leave"))]);
        }
    }

    private void CheckSeats(Record session, Bench bench)
    {
        var unit = bench.Book.Unit;
        var level = unit.Get(Units.Level);
        var field = UnitLevels.IsAboveTownships(level) ? UnitSeats.County : UnitSeats.Town;
        if (unit.Get(Units.Seats) is { } stated && Exact(stated, field) is { } seats && Exact(session, Sessions.Expected) is { } due && due > seats)
        {
            bench.Report(
                this,
                session,
                session.LocationOf(Sessions.Expected),
                new($"应到({Rounding.Plain(due)})大于代表名额({Rounding.Plain(seats)})", $"Expected ({Rounding.Plain(due)}) exceeds the seats ({Rounding.Plain(seats)})"),
                help: new("应到人数是在职代表人数，不会多于名额", "Those expected are the deputies in office, never more than the seats"),
                related: [new Related(stated.LocationOf(field), new("代表名额在这里", "The seats"))]);
        }
    }

    private static decimal? Exact(Record record, Field<Quantity> field) => record.Get(field) is { IsExact: true, Value: { } value } ? value : null;
}
