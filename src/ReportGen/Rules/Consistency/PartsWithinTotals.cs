using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>RG2010: a part is no more than its whole: women of the candidates, ballots of those present, petitions closed of those received.</summary>
internal sealed class PartsWithinTotals : JudgedRule
{
    public override Rule Rule { get; } = new("RG2010", Severity.Error, new("分项大于总数", "A part exceeds its whole"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("妇女、党员等不多于候选人或当选人总数，中共党员加非中共党员等于总数，当选不多于候选人和名额，测评票数不多于参评人数或到会选民，立案不多于收到的议案：这些不合是错误。办结不多于件数和转办数、转办和现场答复不多于意见数、参加代表不多于应参加、选民不多于人口：可能有上期结转，不合是警告。", "Parts of candidates and elected, ballots, motions filed: an error. Closed of received, passed on of opinions, present of expected, voters of inhabitants: a warning, since something may be carried over."),
        Why = new("分项大于总数，占比就超过100%。", "Such numbers make shares exceed 100%."),
        Mend = new("核对这两个数", "Check both numbers"),
        Raises = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, levels: {town: {seats: 64, candidates: {total: 89, female: 98}}}}
            """,
        Passes = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, levels: {town: {seats: 64, candidates: {total: 89, female: 20}}}}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        var book = bench.Book;
        Each(book.List(Sessions.Type), r => Compare(bench, r, r, Sessions.MotionsFiled, r.Exact(Sessions.MotionsFiled), Sessions.MotionsReceived, r.Exact(Sessions.MotionsReceived)));
        Each(book.List(Petitions.Type), r => Compare(bench, r, r, Petitions.Resolved, r.Exact(Petitions.Resolved), Petitions.Count, r.Exact(Petitions.Count), Severity.Warning));
        Each(book.List(Inspections.Type), r => Compare(bench, r, r, Inspections.Deputies, r.Get(Inspections.Deputies)?.Count.Exact(), Inspections.Expected, r.Exact(Inspections.Expected), Severity.Warning));
        Each(book.List(Contacts.Type), r => CheckContact(bench, r));
        Each(book.List(DutyReports.Type), r => CheckDutyReport(bench, r));
        Each(book.List(Evaluations.Type), r => CheckEvaluation(bench, r));
        foreach (var (election, figures) in Districts.Levels(book))
        {
            CheckElection(bench, election, figures);
        }

        var unit = book.Unit;
        Compare(bench, unit, unit, Units.Voters, unit.Exact(Units.Voters), Units.Population, unit.Exact(Units.Population), Severity.Warning);
        CheckPresidium(bench, unit);
    }

    private static void Each(RecordList list, Action<Record> check)
    {
        foreach (var record in list)
        {
            check(record);
        }
    }

    private void CheckContact(Bench bench, Record contact)
    {
        var opinions = contact.Get(Contacts.Opinions)?.Count.Exact();
        Compare(bench, contact, contact, Contacts.Forwarded, contact.Exact(Contacts.Forwarded), Contacts.Opinions, opinions, Severity.Warning);
        Compare(bench, contact, contact, Contacts.Resolved, contact.Exact(Contacts.Resolved), Contacts.Forwarded, contact.Exact(Contacts.Forwarded), Severity.Warning);
    }

    private void CheckDutyReport(Bench bench, Record report)
    {
        Compare(bench, report, report, DutyReports.Answered, report.Exact(DutyReports.Answered), DutyReports.Opinions, report.Get(DutyReports.Opinions)?.Count.Exact(), Severity.Warning);
        Compare(bench, report, report, DutyReports.Ballots, BallotSum(report.Get(DutyReports.Ballots)), DutyReports.Voters, report.Exact(DutyReports.Voters));
    }

    private void CheckEvaluation(Bench bench, Record evaluation)
    {
        var participants = evaluation.Exact(Evaluations.Participants);
        Compare(bench, evaluation, evaluation, Evaluations.Ballots, BallotSum(evaluation.Get(Evaluations.Ballots)), Evaluations.Participants, participants);
        foreach (var target in evaluation.Get(Evaluations.Targets) ?? RecordList.NotFilledIn(EvaluationTargets.Type))
        {
            Compare(bench, evaluation, target, EvaluationTargets.Ballots, BallotSum(target.Get(EvaluationTargets.Ballots)), Evaluations.Participants, participants, wholeIn: evaluation);
        }
    }

    private void CheckElection(Bench bench, Record election, Record figures)
    {
        foreach (var body in (Field<Record>[])[ElectionFigures.Candidates, ElectionFigures.Elected])
        {
            if (figures.Get(body) is not { } persons || persons.Exact(ElectionPersons.Total) is not { } total)
            {
                continue;
            }

            foreach (var part in persons.Fields.OfType<Field<Quantity>>().Where(f => f != ElectionPersons.Total))
            {
                Compare(bench, election, persons, part, persons.Exact(part), ElectionPersons.Total, total);
            }

            if (persons.Exact(ElectionPersons.Party) is { } party && persons.Exact(ElectionPersons.NonParty) is { } others && party <= total && others <= total && party + others != total)
            {
                bench.Report(this, election, persons.LocationOf(ElectionPersons.NonParty), new($"{body.Name}中共党员{Rounding.Plain(party)}加非中共党员{Rounding.Plain(others)}，不等于总数{Rounding.Plain(total)}", $"party ({Rounding.Plain(party)}) and non_party ({Rounding.Plain(others)}) do not add to {Rounding.Plain(total)}"));
            }
        }

        var elected = figures.Get(ElectionFigures.Elected)?.Exact(ElectionPersons.Total);
        Compare(bench, election, figures, ElectionFigures.Elected, elected, ElectionFigures.Candidates, figures.Get(ElectionFigures.Candidates)?.Exact(ElectionPersons.Total));
        Compare(bench, election, figures, ElectionFigures.Elected, elected, ElectionFigures.Seats, figures.Exact(ElectionFigures.Seats));
    }

    private void CheckPresidium(Bench bench, Record unit)
    {
        if (unit.Get(Units.Presidium) is { } presidium && presidium.Exact(UnitPresidium.Quota) is { } quota)
        {
            Compare(bench, unit, presidium, UnitPresidium.Seats, presidium.Get(UnitPresidium.Seats)?.Total.Exact(), UnitPresidium.Quota, quota, Severity.Warning);
            Compare(bench, unit, presidium, UnitPresidium.Members, presidium.Get(UnitPresidium.Members)?.Count, UnitPresidium.Quota, quota, Severity.Warning);
        }
    }

    private void Compare(
        Bench bench, Record owner, Record record, Field part, decimal? some, Field whole, decimal? all, Severity severity = Severity.Error, Record? wholeIn = null)
    {
        if (some > all)
        {
            bench.Report(
                this,
                owner,
                record.LocationOf(part),
                new($"{part.Name}({Rounding.Plain(some.Value)})大于{whole.Name}({Rounding.Plain(all.Value)})", $"{part.Key} ({Rounding.Plain(some.Value)}) exceeds {whole.Key} ({Rounding.Plain(all.Value)})"),
                related: [new Related((wholeIn ?? record).LocationOf(whole), new($"{whole.Name}在这里", $"{whole.Key} is here"))],
                severity: severity);
        }
    }

    private static decimal? BallotSum(Ballots? ballots)
    {
        if (ballots is null)
        {
            return null;
        }

        var sum = 0m;
        foreach (var part in (Quantity?[])[ballots.Satisfied, ballots.Basic, ballots.Dissatisfied, ballots.Abstain])
        {
            if (part is not null)
            {
                if (part.Exact() is not { } value)
                {
                    return null;
                }

                sum += value;
            }
        }

        return sum;
    }
}
