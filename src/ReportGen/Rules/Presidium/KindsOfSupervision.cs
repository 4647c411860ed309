using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-24: a year has hearings, law checks, visits and research (组织法 19 ¶2).</summary>
internal sealed class KindsOfSupervision : JudgedRule
{
    private static readonly EnumValue[] s_kinds = [InspectionKinds.Hearing, InspectionKinds.Enforcement, InspectionKinds.Visit, InspectionKinds.Research];

    public override Rule Rule { get; } = new("R-24", Severity.Info, new("监督活动种类不全", "A kind of supervision is missing"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第十九条第二款", "19 ¶2"),
        Checks = new("填了监督活动、写到年底的年度文件里，听取专项工作报告、执法检查、视察、调研各有一次。", "A year told to its end that records supervision has a hearing, a law check, a visit and a research."),
        Why = new("闭会期间，主席团每年选择若干关系群众切身利益的问题，有计划地安排代表听取专项工作报告，开展执法检查、视察、调研等活动。法律没有规定次数，所以只作提示。", "The law names these forms and no number, hence only a note."),
        Mend = new("做过的补记到“监督活动”里；没有做的，可以列入下一年打算", "Record what was done; the rest may go into the plans"),
        Raises = """
            period: 2024
            inspections:
              - {date: 2024-03-01, kind: visit, topic: 春耕}
              - {date: 2024-04-01, kind: research, topic: 集体经济}
              - {date: 2024-05-01, kind: hearing, topic: 医疗保障}
            """,
        Passes = """
            period: 2024
            inspections:
              - {date: 2024-03-01, kind: visit, topic: 春耕}
              - {date: 2024-04-01, kind: research, topic: 集体经济}
              - {date: 2024-05-01, kind: hearing, topic: 医疗保障}
              - {date: 2024-06-01, kind: enforcement, topic: 食品安全法}
            """,
    };

    public override void Check(Bench bench)
    {
        var inspections = bench.Book.List(Inspections.Type);
        if (!bench.IsWholeYear || !bench.IsInForce(this, bench.AsOf) || !inspections.IsFilledIn)
        {
            return;
        }

        List<EnumValue> missing = [.. s_kinds.Where(kind => !inspections.Any(one => one.Get(Inspections.Kind) == kind))];
        if (missing.Count > 0)
        {
            bench.Report(this, bench.PlaceOf(Inspections.Type), new($"全年没有{string.Join("、", missing.Select(kind => kind.Label))}的记录", $"The year records no {string.Join(", ", missing.Select(kind => kind.Key))}"));
        }
    }
}
