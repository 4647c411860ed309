using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>A kind of report that the program writes: its name, its template and what its title calls it.</summary>
/// <param name="Template">The file in the folder of templates.</param>
/// <param name="Title">工作总结; also the end of the file's name.</param>
internal sealed record ReportKind(EnumValue Name, string Template, string Title)
{
    public static readonly IReadOnlyList<ReportKind> All =
    [
        new(ReportKinds.Annual, "annual.sbn", "工作总结"),
        new(ReportKinds.Half, "half.sbn", "工作总结"),
        new(ReportKinds.Quarter, "quarter.sbn", "工作小结"),
        new(ReportKinds.Term, "term.sbn", "工作总结"),
        new(ReportKinds.Rollup, "rollup.sbn", "工作汇总"),
        new(ReportKinds.Handling, "handling.sbn", "代表建议办理情况报告"),
        new(ReportKinds.Record, "record.sbn", "代表履职情况"),
    ];

    public static ReportKind? Find(EnumValue name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>The kind that a period asks for by itself.</summary>
    public static EnumValue Of(Period period, RunBooks run) =>
        run.IsRollUp ? ReportKinds.Rollup
        : period.Kind switch
        {
            PeriodKind.Half => ReportKinds.Half,
            PeriodKind.Quarter => ReportKinds.Quarter,
            PeriodKind.Year => ReportKinds.Annual,
            PeriodKind.Range when period.IsOneYear => ReportKinds.Annual,
            _ => ReportKinds.Term,
        };
}
