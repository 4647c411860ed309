using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2016: what is waived is a rule. A waiver of none silences nothing, and nobody would see why.</summary>
internal sealed class WaivedRules : JudgedRule
{
    public override Rule Rule { get; } = new("RG2016", Severity.Warning, new("已核实的不是规则编号", "A waiver that names no rule"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("“已核实”里写的是规则编号（R-40、RG2006；r40 也认得）。", "A waiver names the id of a rule (R-40, RG2006; r40 is understood)."),
        Why = new("编号写错了，要核实的问题还会再报告。", "With a mistyped id the finding comes again."),
        Mend = new("写提示里方括号中的编号，如 R-40；全部规则：reportgen rules", "Write the id that stands in brackets in the finding, as R-40; reportgen rules lists all"),
        Raises = """
            period: 2024
            inspections:
              - {date: 2024-05-09, kind: visit, topic: 防汛备汛, deputies: 13, waive: {rule: R-4O, reason: 已同代表说明}}
            """,
        Passes = """
            period: 2024
            inspections:
              - {date: 2024-05-09, kind: visit, topic: 防汛备汛, deputies: 13, waive: {rule: r40, reason: 已同代表说明}}
            """,
    };

    public override bool JudgesAllTime => true;

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var list in RecordCatalogue.Lists)
        {
            foreach (var record in bench.Book.List(list))
            {
                if (record.Get(CommonFields.Waive) is { } waivers)
                {
                    Check(record, waivers, bench);
                }
            }
        }
    }

    private void Check(Record record, RecordList waivers, Bench bench)
    {
        foreach (var waiver in waivers)
        {
            if (waiver.Get(Waivers.Rule) is { } rule && !MayBe(rule))
            {
                bench.Report(this, record, waiver.LocationOf(Waivers.Rule), new($"没有“{rule}”这条规则，这条记录的“已核实”不起作用", $"There is no rule “{rule}”; the waiver has no effect"));
            }
        }
    }

    // Of the rules of reading and counting only the form of the id is known here.
    private static bool MayBe(string rule) =>
        RuleId.Of(rule) is { } id && (RuleCatalogue.Find(id) is not null || (id.StartsWith("RG", StringComparison.Ordinal) && !id.StartsWith("RG2", StringComparison.Ordinal)));
}
