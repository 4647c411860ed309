using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-71: a member of the election committee who becomes a candidate leaves it (选举法 10).</summary>
internal sealed class CommitteeAndCandidates : JudgedRule
{
    public override Rule Rule { get; } = new("R-71", Severity.Info, new("选举委员会成员当选代表", "A member of the election committee was elected"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Election("第十条", "10"),
        Checks = new("选举委员会的成员不在同一次选举的当选人里。候选人没有姓名字段，所以只比对当选人。", "No member of the election committee is among those elected. Candidates have no names, so that winners are compared."),
        Why = new("选举委员会的组成人员为代表候选人的，应当辞去选举委员会的职务。", "A member who becomes a candidate resigns from the committee."),
        Mend = new("已经辞去的，从“选举委员会”里删去", "Take a member who resigned out of the committee"),
        Raises = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, committee: [{role: 委员, name: 孟春华}], by_district: [{name: 第七选区, elected: [{name: 孟春华}]}]}
            """,
        Passes = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, committee: [{role: 委员, name: 殷国祥}], by_district: [{name: 第七选区, elected: [{name: 孟春华}]}]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var election in bench.Book.List(Elections.Type))
        {
            if (!bench.IsInForce(this, Districts.DayOf(election, bench)))
            {
                continue;
            }

            var winners = (election.Get(Elections.ByDistrict) ?? RecordList.NotFilledIn(ElectionDistricts.Type))
                .SelectMany(d => d.Get(ElectionDistricts.Elected)?.Records ?? RecordList.NotFilledIn(DistrictWinners.Type))
                .Select(w => w.Get(DistrictWinners.Name)).OfType<string>().ToHashSet();
            foreach (var member in election.Get(Elections.Committee) ?? RecordList.NotFilledIn(ElectionCommittee.Type))
            {
                if (member.Get(ElectionCommittee.Name) is { } name && winners.Contains(name))
                {
                    bench.Report(this, election, member.LocationOf(ElectionCommittee.Name), new($"选举委员会成员“{name}”在这次选举中当选", $"“{name}” of the election committee was elected"), on: election.Get(Elections.PollDay)?.First);
                }
            }
        }
    }
}
