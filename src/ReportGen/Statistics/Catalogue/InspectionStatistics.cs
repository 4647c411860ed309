using ReportGen.Records;
using static ReportGen.Statistics.Define;

namespace ReportGen.Statistics;

/// <summary>Supervision between sessions, and evaluations.</summary>
internal static class InspectionStatistics
{
    public static readonly Statistic[] All =
    [
        Flow("inspections.total", "监督活动次数", "次", "各类监督活动次数之和", "Sum of times over all kinds", Times(Inspections.Type)),
        Family(
            Flow("inspections.by_kind", "监督活动分类次数", "次", "该类监督活动次数之和", "Sum of times of the kind", new Grouped(Inspections.Type, ByKind)),
            new MemberNames
            {
                Pattern = "监督活动次数（{0}）",
                Known =
                [
                    new("visit", "视察次数") { Word = "视察" }, new("research", "专题调研次数") { Word = "专题调研" }, new("enforcement", "执法检查次数") { Word = "执法检查" }, new("hearing", "听取专项工作报告次数") { Word = "听取专项工作报告" },
                    new("inquiry", "专题询问次数") { Word = "专题询问" }, new("oversight", "专项督查次数") { Word = "专项督查" }, new("check", "检查次数") { Word = "检查" }, new("interview", "约见次数") { Word = "约见" }, new("follow_up", "跟踪检查次数") { Word = "跟踪检查" },
                    new("attend", "列席旁听次数") { Word = "列席旁听" },
                ],
            }),
        Flow("inspections.person_times", "监督活动人次", "人次", "各次参加代表人数之和，不乘次数", "Sum of participants, not multiplied by times", Sum(Inspections.Type, Inspections.Deputies)),
        Distinct("inspections.deputies", "参加监督活动代表人数", "人", "写了姓名的代表，每人算一次", "Distinct named deputies",
            new Named(Inspections.Type, static (r, office, names) => Persons.AddNamed(r, r.Get(Inspections.Deputies), office, names))),
        Flow("inspections.opinions", "监督意见建议条数", "条", "提出意见建议条数之和", "Sum of opinions", Sum(Inspections.Type, Inspections.Opinions)),
        Flow("inspections.findings", "发现问题个数", "个", "发现问题个数之和", "Sum of findings", Sum(Inspections.Type, Inspections.Findings)),
        Distinct("inspections.laws", "检查法律部数", "部", "检查的法律法规，同一部算一次", "Distinct laws", new Named(Inspections.Type, Laws)),
        Flow("evaluations.total", "工作评议次数", "次", "评议次数之和", "Sum of times", Times(Evaluations.Type)),
        Family(
            Flow("evaluations.by_kind", "工作评议分类次数", "次", "该类评议次数之和；没有写类型的不算", "Sum of times of the kind; those without a kind are in none", new Grouped(Evaluations.Type, EvaluationsByKind)),
            new MemberNames
            {
                Pattern = "评议次数（{0}）",
                Known = [new("work", "专门工作评议次数") { Word = "工作评议" }, new("duty", "述职评议次数") { Word = "述职评议" }, new("satisfaction", "满意度测评次数") { Word = "满意度测评" }],
            }),
        Flow("evaluations.targets", "评议对象个数", "个", "各次评议对象个数之和；写“等8家单位”的是8个", "Sum of targets; “等8家单位” says that they are 8",
            Sum(Evaluations.Type, static (r, _) => r.Get(Evaluations.Targets) is { } targets ? Part.Of(EvaluatedTargets.StatedIn(targets) ?? CountOf(targets)) : Part.Blank)),
        Rate("evaluations.satisfaction_rate", "评议满意率", "（满意票＋基本满意票）÷有效票，弃权是有效票", "(satisfied + basic) by valid ballots; abstentions are valid",
            new Ratio(Evaluations.Type, static (r, _) => Votes(r, BallotParts.Satisfied), static (r, _) => Votes(r, BallotParts.All))),
        Flow("evaluations.dissatisfied", "评议不满意票数", "票", "各次评议不满意票之和", "Sum of dissatisfied ballots",
            Sum(Evaluations.Type, static (r, _) => Votes(r, static ballots => Part.Of(ballots?.Dissatisfied)))) with { HiddenInProse = true },
        Flow("evaluations.opinions", "评议意见建议条数", "条", "评议提出意见建议条数之和", "Sum of opinions", Sum(Evaluations.Type, Evaluations.Opinions)),
    ];

    private static void ByKind(Record record, Office office, Groups groups)
    {
        if (record.Get(Inspections.Kind) is { } kind)
        {
            groups.Add(kind.Key, record, Part.Of(record.Times));
        }
    }

    private static void EvaluationsByKind(Record record, Office office, Groups groups)
    {
        if (record.Get(Evaluations.Kind) is { } kind)
        {
            groups.Add(kind.Key, record, Part.Of(record.Times));
        }
    }

    private static void Laws(Record record, Office office, Names names)
    {
        if (record.Get(Inspections.Laws) is not { } laws)
        {
            // Only a check of a law must have one.
            if (record.Get(Inspections.Kind) == InspectionKinds.Enforcement)
            {
                names.MarkBlank();
            }

            return;
        }

        foreach (var law in laws)
        {
            names.Add(record, law.Trim('《', '》', ' '));
        }
    }

    // The evaluation as a whole, or else each of its targets, was voted on.
    private static Part Votes(Record record, Func<Ballots?, Part> part)
    {
        if (record.Has(Evaluations.Ballots))
        {
            return part(record.Get(Evaluations.Ballots));
        }

        Quantity? sum = null;
        foreach (var target in record.Get(Evaluations.Targets) ?? RecordList.NotFilledIn(EvaluationTargets.Type))
        {
            if (part(target.Get(EvaluationTargets.Ballots)).Quantity is { } votes)
            {
                sum = sum is null ? votes : sum + votes;
            }
        }

        return Part.Of(sum);
    }
}
